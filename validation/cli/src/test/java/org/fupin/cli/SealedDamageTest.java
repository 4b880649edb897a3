package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Damaged, truncated and foreign packages: one clear line, the right exit code, and nothing written. */
@EnabledIf(value = "org.fupin.cli.SealedKeys#usable", disabledReason = "OpenSSL is not on the PATH")
class SealedDamageTest {

    @TempDir
    private static Path shared = Path.of("");

    private static @Nullable SealedKeys made;

    private static byte[] whole = {};

    @TempDir
    private Path folder = Path.of("");

    private static SealedKeys keys() {
        return Objects.requireNonNull(made);
    }

    @BeforeAll
    static void seal() throws IOException, InterruptedException {
        made = SealedKeys.in(shared);
        Path sealed = shared.resolve("a.papkg");
        keys().seal(Samples.text(shared, "household.csv", Samples.HEADER + Samples.GOOD.repeat(300)), sealed)
                .ends(ExitCode.ACCEPTED);
        whole = Files.readAllBytes(sealed);
    }

    private void refused(byte[] bytes, String... parts) throws IOException {
        Path file = Files.write(folder.resolve("x.papkg"), bytes);
        refused(file, parts);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    /** By every command that takes a package; afterwards the folder holds the package only. */
    private void refused(Path file, String... parts) throws IOException {
        String[] named = Arrays.copyOf(parts, parts.length + 1);
        named[parts.length] = file.toString();
        Call.of("verify", file.toString(), "--trust", keys().file("county.pem")).complains(ExitCode.REJECTED, named);
        String out = folder.resolve("out").toString();
        String receipt = folder.resolve("receipt.json").toString();
        String[] open = {"open", file.toString(), "-d", out, "--receipt", receipt};
        Call.of(SealedKeys.with(open, keys().reading())).complains(ExitCode.REJECTED, named);
        String[] validate = {
            "validate",
            file.toString(),
            "--report",
            folder.resolve("r.html").toString(),
            "--findings",
            folder.resolve("f.ndjson").toString()
        };
        Call.of(SealedKeys.with(validate, keys().reading())).complains(ExitCode.UNREADABLE, named);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void oneChangedBitAnywhere() throws IOException {
        for (int i = 0; i < 40; i++) {
            byte[] changed = whole.clone();
            changed[(int) ((long) (whole.length - 1) * i / 39)] ^= (byte) (1 << i % 8);
            refused(changed);
        }
    }

    @Test
    void theEndCutOffAnywhere() throws IOException {
        for (int length : List.of(0, 1, 30, 100, 1000, whole.length / 2, whole.length - 23, whole.length - 1)) {
            refused(Arrays.copyOf(whole, length), "MALFORMED");
        }
    }

    @Test
    void somethingAddedAtTheEnd() throws IOException {
        refused(Arrays.copyOf(whole, whole.length + 1), "MALFORMED");
        byte[] twice = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        refused(twice, "MALFORMED");
    }

    @Test
    void signedByAStranger() throws IOException {
        Path good = Samples.good(shared);
        Path target = folder.resolve("foreign.papkg");
        Call.of(
                        "seal",
                        good.toString(),
                        "-o",
                        target.toString(),
                        "--to",
                        keys().file("province.pem"),
                        "--purpose",
                        "年度数据上报",
                        "--key",
                        keys().file("stranger.p12"),
                        "--password-file",
                        keys().file("password"))
                .ends(ExitCode.ACCEPTED);
        refused(target, "UNTRUSTED", "证书不受信任");
    }

    @Test
    void noPackageAtAll() throws IOException {
        Path missing = folder.resolve("missing.papkg");
        Call.of("verify", missing.toString(), "--trust", keys().file("county.pem"))
                .complains(ExitCode.UNREADABLE, missing.toString());
        String[] validate = {"validate", missing.toString(), "--no-report"};
        Call.of(SealedKeys.with(validate, keys().reading())).complains(ExitCode.UNREADABLE, missing.toString());
        Call.of("verify", folder.toString(), "--trust", keys().file("county.pem"))
                .complains(ExitCode.UNREADABLE, folder.toString());
    }
}
