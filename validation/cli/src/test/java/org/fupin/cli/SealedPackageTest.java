package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Sealing, opening, verifying, and validating what is sealed. */
@EnabledIf(value = "org.fupin.cli.SealedKeys#usable", disabledReason = "OpenSSL is not on the PATH")
class SealedPackageTest {

    private static final Path COUNTY = Path.of("..", "..", "examples", "data", "county");

    @TempDir
    private static Path shared = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private static SealedKeys keys() {
        return Objects.requireNonNull(made);
    }

    private static @Nullable SealedKeys made;

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        made = SealedKeys.in(shared);
    }

    @Test
    void aFolderIsSealedVerifiedOpenedAndConfirmed() throws IOException {
        Path source = Files.createDirectory(folder.resolve("in"));
        Samples.good(source);
        Path sealed = folder.resolve("county.papkg");
        keys().seal(source, sealed, "--label", "敏感", "--series", "520102")
                .ends(ExitCode.ACCEPTED, "sealed and signed", "good.csv", "年度数据上报", "county (", "SM2-SM3", "520102 #1");
        assertThat(Files.getPosixFilePermissions(sealed)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(Samples.IDENTITY);
        Call.of("verify", sealed.toString(), "--trust", keys().file("county.pem"))
                .ends(ExitCode.ACCEPTED, "verified");

        Path out = folder.resolve("out");
        Path receipt = folder.resolve("receipt.json");
        String seen = folder.resolve("seen").toString();
        String[] open = {
            "open", sealed.toString(), "-d", out.toString(), "--receipt", receipt.toString(), "--seen", seen
        };
        Call.of(SealedKeys.with(open, keys().reading())).ends(ExitCode.ACCEPTED, "verified and opened", "receipt");
        assertThat(out.resolve("good.csv")).hasSameBinaryContentAs(source.resolve("good.csv"));
        Call.of(
                        "verify",
                        sealed.toString(),
                        "--trust",
                        keys().file("county.pem"),
                        "--trust",
                        keys().file("province.pem"),
                        "--receipt",
                        receipt.toString())
                .ends(ExitCode.ACCEPTED, "OPENED province");
        String[] again = {
            "open", sealed.toString(), "-d", folder.resolve("again").toString(), "--seen", seen
        };
        Call.of(SealedKeys.with(again, keys().reading())).complains(ExitCode.REJECTED, "REPLAYED");
        assertThat(folder.resolve("again")).doesNotExist();
        Call.of(SealedKeys.with(open, keys().reading())).complains(ExitCode.UNREADABLE, "the directory exists");
    }

    @Test
    void whatIsNotToBeTrustedIsRefused() throws IOException {
        Path sealed = folder.resolve("a.papkg");
        keys().seal(Samples.good(folder), sealed);
        Call.of("verify", sealed.toString(), "--trust", keys().file("stranger.pem"))
                .complains(ExitCode.REJECTED, "UNTRUSTED", "证书不受信任");
        Call.of("verify", sealed.toString()).complains(ExitCode.USAGE, "--trust");
        String trust = keys().file("county.pem");
        String[] open = {"open", sealed.toString(), "-d", folder.resolve("o").toString(), "--trust", trust};
        String[] stranger = {"--key", keys().file("stranger.p12"), "--password-file", keys().file("password")};
        Call.of(SealedKeys.with(open, stranger)).complains(ExitCode.REJECTED, "KEY_UNKNOWN");
        Path wrong = Files.writeString(folder.resolve("wrong"), "another-password\n");
        Files.setPosixFilePermissions(wrong, PosixFilePermissions.fromString("rw-------"));
        Call.of(SealedKeys.with(open, "--key", keys().file("province.p12"), "--password-file", wrong.toString()))
                .complains(ExitCode.UNREADABLE, "province.p12", "CANNOT_OPEN");
        Call.of(SealedKeys.with(open, "--key", keys().file("province.p12")))
                .complains(ExitCode.USAGE, "--password-file");
        Call.of(open).complains(ExitCode.USAGE, "--key");
        Files.setPosixFilePermissions(wrong, PosixFilePermissions.fromString("rw-r--r--"));
        Call.of(SealedKeys.with(open, "--key", keys().file("province.p12"), "--password-file", wrong.toString()))
                .complains(ExitCode.UNREADABLE, "UNSAFE_FILE");
    }

    @Test
    void aNameThatAPackageCannotHoldIsNamed() throws IOException {
        Path file = Samples.text(folder, "户.csv", Samples.HEADER);
        keys().seal(file, folder.resolve("a.papkg")).complains(ExitCode.USAGE, "户.csv", "lower-case");
        assertThat(folder.resolve("a.papkg")).doesNotExist();
        keys().seal(folder.resolve("none"), folder.resolve("a.papkg")).complains(ExitCode.UNREADABLE, "none");
    }

    /** The county with planted defects: what is found in the sealed package is what is found in the folder. */
    @Test
    void theReportOfASealedPackageIsThatOfTheFolder() throws IOException {
        Path sealed = folder.resolve("defects.papkg");
        keys().seal(COUNTY.resolve("defects"), sealed).ends(ExitCode.ACCEPTED);
        String clear = report(COUNTY.resolve("defects"), "clear");
        String hidden = report(sealed, "hidden", keys().reading());
        assertThat(hidden).isEqualTo(clear).contains("HHD-R-014");
        for (String kind : List.of(".html", ".xlsx", ".sarif", ".ndjson")) {
            assertThat(folder.resolve("hidden" + kind)).exists();
        }
        assertThat(folder.resolve("hidden.ndjson")).hasSameBinaryContentAs(folder.resolve("clear.ndjson"));
    }

    /** To look at the figures of a package is not to receive it: it may be looked at again with the same record. */
    @Test
    void theIndicatorsOfASealedPackageAreThoseOfTheFolder() throws IOException {
        Path sealed = folder.resolve("clean.papkg");
        keys().seal(COUNTY.resolve("clean"), sealed).ends(ExitCode.ACCEPTED);
        String[] args = {"indicators", "", "--as-of", "2019-01-31", "--division", "522722"};
        args[1] = COUNTY.resolve("clean").toString();
        String clear = Call.of(args).out();
        args[1] = sealed.toString();
        String[] reading = SealedKeys.with(
                keys().reading(), "--seen", folder.resolve("seen").toString());
        for (int i = 0; i < 2; i++) {
            Call hidden = Call.of(SealedKeys.with(args, reading));
            assertThat(hidden.exit()).as(hidden.err()).isEqualTo(ExitCode.ACCEPTED);
            assertThat(hidden.out()).isEqualTo(clear).contains("R-POP-002,1,522722,,2018,3,1728,");
        }
        Call.of(args).complains(ExitCode.USAGE, "--trust");
    }

    private String report(Path path, String name, String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("validate", path.toString(), "--as-of", "2019-01-31", "--locale", "en"));
        for (String kind : List.of(".json", ".html", ".xlsx", ".sarif")) {
            args.add("--report");
            args.add(folder.resolve(name + kind).toString());
        }
        args.addAll(List.of("--findings", folder.resolve(name + ".ndjson").toString()));
        args.addAll(List.of(more));
        Call.of(args.toArray(String[]::new)).ends(ExitCode.REJECTED);
        return Files.readString(folder.resolve(name + ".json"));
    }

    @Test
    void withoutSpillingNothingIsWrittenAtAll() throws IOException {
        Path sealed = folder.resolve("a.papkg");
        keys().seal(Samples.good(folder), sealed);
        Call.of(SealedKeys.with(
                        new String[] {"validate", sealed.toString(), "--no-report", "--no-spill"}, keys().reading()))
                .ends(ExitCode.ACCEPTED);
        Call.of("validate", sealed.toString(), Samples.good(folder).toString()).complains(ExitCode.USAGE, "alone");
        Call.of("validate", sealed.toString(), "--no-report").complains(ExitCode.USAGE, "--trust");
    }

    /** Who says whom he trusts is not shown a verdict on a file that nobody signed. */
    @Test
    void whatIsNotSealedIsNotTakenForSealed() throws IOException {
        Path good = Samples.good(folder);
        Call.of(SealedKeys.with(new String[] {"validate", good.toString(), "--no-report"}, keys().reading()))
                .complains(ExitCode.USAGE, "there is none", good.toString());
        Path named = Files.move(Samples.zip(folder, Samples.HEADER + Samples.GOOD), folder.resolve("zip.papkg"));
        Call.of(SealedKeys.with(new String[] {"validate", named.toString(), "--no-report"}, keys().reading()))
                .complains(ExitCode.UNREADABLE, "MALFORMED", named.toString());
    }

    @Test
    void thePackageReplacesNoInputAndNoFolder() throws IOException {
        Path good = Samples.good(folder);
        keys().seal(good, good).complains(ExitCode.USAGE, good.toString());
        keys().seal(good, folder).complains(ExitCode.USAGE, folder.toString());
        Path key = Path.of(keys().file("county.p12"));
        byte[] before = Files.readAllBytes(key);
        keys().seal(good, key).complains(ExitCode.USAGE, key.toString());
        assertThat(Files.readAllBytes(key)).isEqualTo(before);
        keys().seal(good, folder.resolve("none/a.papkg")).complains(ExitCode.UNREADABLE, "none");
    }

    @Test
    void theReceiptOfAnotherPackageIsSaidToBeThat() throws IOException {
        Path first = folder.resolve("first.papkg");
        Path second = folder.resolve("second.papkg");
        keys().seal(Samples.good(folder), first);
        keys().seal(Samples.good(folder), second);
        String receipt = folder.resolve("receipt.json").toString();
        String[] open = {"open", first.toString(), "-d", folder.resolve("o").toString(), "--receipt", receipt};
        Call.of(SealedKeys.with(open, keys().reading())).ends(ExitCode.ACCEPTED);
        String[] both = {"--trust", keys().file("county.pem"), "--trust", keys().file("province.pem")};
        String[] verify = {"verify", second.toString(), "--receipt", receipt};
        Call.of(SealedKeys.with(verify, both)).complains(ExitCode.REJECTED, "another package", receipt);
        Files.writeString(Path.of(receipt), "{}");
        verify[1] = first.toString();
        Call.of(SealedKeys.with(verify, both)).complains(ExitCode.REJECTED, "MALFORMED", receipt);
    }
}
