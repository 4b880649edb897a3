package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that is many times larger than the heap is written, opened again, verified and proved from. */
class AuditMemoryTest {

    /** About 300 bytes each: 45 MB in every run, 600 MB with {@code -Dfupin.long=true}, in a heap of 32 MB. */
    private static final int EVENTS = Boolean.getBoolean("fupin.long") ? 2_000_000 : 150_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void memoryDoesNotGrowWithTheLog() throws Exception {
        Path said = folder.resolve("said");
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Large.class.getName(),
                        folder.resolve("large.log").toString(),
                        Integer.toString(EVENTS))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(small.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).isEqualTo("done\n");
        assertThat(Files.size(folder.resolve("large.log"))).isGreaterThan(EVENTS * 280L);
    }

    /** Does all there is to do with a large log. */
    static final class Large {
        private Large() {}

        /** Takes the file and how many events. */
        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            int events = Integer.parseInt(arguments[1]);
            KeyRing ring = Samples.ring(CryptoSuite.SM);
            AuditLogSettings settings =
                    Samples.settings().durability(Durability.every(10_000, Duration.ofDays(10_000)));
            Checkpoint earlier;
            try (AuditLog log = AuditLog.open(file, settings)) {
                append(log, events / 2);
                earlier = log.checkpoint(CheckpointSigner.of(ring));
                append(log, events - events / 2);
            }
            Samples.forget(file);
            Checkpoint later;
            try (AuditLog log = AuditLog.open(file, settings)) {
                later = log.checkpoint(CheckpointSigner.of(ring));
            }
            AuditReport report = AuditVerifier.verify(file, Samples.trust(ring), List.of(earlier, later));
            boolean sound = report.findings().stream().noneMatch(f -> f.kind().error())
                    && report.checkpoints() == 2
                    && report.lines() == events + 3L
                    && EventProof.of(file, events / 3, later)
                            .fault(Samples.trust(ring))
                            .isEmpty()
                    && ConsistencyProof.of(file, earlier, later)
                            .fault(Samples.trust(ring))
                            .isEmpty();
            System.out.print(sound ? "done\n" : report.toString());
            System.exit(sound ? 0 : 1);
        }

        private static void append(AuditLog log, int count) throws IOException {
            for (int i = 0; i < count; i++) {
                log.append(Samples.event(i));
            }
        }
    }
}
