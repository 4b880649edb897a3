package org.fupin.security.audit;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.model.record.exchange.AccessLog;
import org.fupin.security.CryptoSuite;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a log: a report, never an exception; and a line that is read is written the same. */
class AuditLogFuzz {

    private static final AuditTrust NOBODY = AuditTrust.of(List.of());

    static Stream<Arguments> seeds() throws IOException {
        Path file = Files.createTempDirectory("seeds").resolve("audit.log");
        Samples.write(file, 3);
        byte[] log = Files.readAllBytes(file);
        byte[] swapped = log.clone();
        swapped[400] ^= 1;
        return Stream.of(new byte[0], log, Arrays.copyOf(log, log.length - 5), swapped, new byte[70_000])
                .map(Arguments::of);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesGiveAReport(byte[] bytes) throws IOException {
        Checkpoint checkpoint = Checkpoint.parse(CheckpointTest.EXAMPLE);
        AuditReport report = AuditVerifier.rest(
                new Chain(), new LineReader(new ByteArrayInputStream(bytes)), NOBODY, List.of(checkpoint));
        if (report.lines() > bytes.length || report.sound()) {
            throw new AssertionError("an unknown checkpoint was believed");
        }
        try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                AuditEntry entry = AuditEntry.read(line);
                if (entry != null) {
                    if (!Arrays.equals(entry.line(), line)) {
                        throw new AssertionError("a line has two spellings");
                    }
                    if (AccessRecords.of(entry, CryptoSuite.SM)
                            .map(AccessLog::logId)
                            .orElse("x")
                            .isEmpty()) {
                        throw new AssertionError("an access without an id");
                    }
                }
            }
        }
    }
}
