package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it moves a file to a new key goes on where it was. {@code -Dfupin.long=true} kills 200 times. */
class ReEncryptorKillTest {

    private static final int KILLS = Boolean.getBoolean("fupin.long") ? 200 : 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void killedForRealItGoesOn() throws Exception {
        Path ringFile = folder.resolve("keyring.json");
        Path big = folder.resolve("big.csv");
        int lines = 3001;
        try (KeyRing kept = Rings.create(ringFile)) {
            KeyId old = kept.rotate(KeyPurpose.FIELD).id();
            LineSeals keptSeals = new LineSeals(kept);
            for (int kill = 0; kill < KILLS; kill++) {
                keptSeals.write(big, lines, old, old);
                KeyId next = kept.rotate(KeyPurpose.FIELD).id();
                int runs = 0;
                while (child(ringFile, big, next, runs < 3 ? 5 + kill % 50 : 60_000) != 0) {
                    assertThat(++runs).isLessThan(20);
                }
                long moved = 0;
                try (SealedLines all = SealedLines.from(big)) {
                    for (Optional<SealedLine> line = all.next(); line.isPresent(); line = all.next()) {
                        assertThat(keptSeals.keys(line.get())).allMatch(next::equals);
                        moved += keptSeals.plain(line.get()).size();
                    }
                }
                assertThat(moved).isEqualTo(2L * (lines - 1));
                assertThat(runs).isPositive();
                old = next;
            }
        }
    }

    private static int child(Path ring, Path data, KeyId target, int millis) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReEncryptorKillTest.class.getName(),
                        ring.toString(),
                        data.toString(),
                        target.value())
                .redirectErrorStream(true)
                .start();
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("working");
        if (child.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return child.exitValue();
        }
        return child.destroyForcibly().waitFor();
    }

    /** The child that is killed. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[1]);
        try (KeyRing ring = Rings.open(Path.of(args[0]));
                SealedLines source = SealedLines.from(data);
                SealedLines.Target sink = SealedLines.to(data)) {
            System.out.println("working");
            ReEncryptor.to(ring, new KeyId(args[2]), new LineSeals(ring), data.resolveSibling("big.checkpoint"))
                    .every(50)
                    .run(source, sink);
        }
    }
}
