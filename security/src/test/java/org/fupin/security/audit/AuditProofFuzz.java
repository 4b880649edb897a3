package org.fupin.security.audit;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a checkpoint or proof: read, or refused with a code; a checkpoint that is read is written the same. */
class AuditProofFuzz {

    private static final AuditTrust NOBODY = AuditTrust.of(List.of());

    static Stream<Arguments> seeds() throws IOException {
        Path file = Files.createTempDirectory("seeds").resolve("audit.log");
        KeyRing ring = Samples.ring(CryptoSuite.SM);
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            log.append(Samples.event(1));
            Checkpoint earlier = log.checkpoint(CheckpointSigner.of(ring));
            Checkpoint later = log.checkpoint(CheckpointSigner.of(ring));
            return Stream.of(
                            earlier.text() + "\n" + later.text(),
                            EventProof.of(file, 1, later).json(),
                            ConsistencyProof.of(file, earlier, later).json(),
                            new RecordProof(CryptoSuite.SM, 0, 1, new byte[32], List.of()).json(),
                            CheckpointTest.EXAMPLE)
                    .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextIsReadOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        attempt(() -> Checkpoint.parseAll(text).forEach(checkpoint -> {
            if (!Checkpoint.parse(checkpoint.text()).text().equals(checkpoint.text())) {
                throw new AssertionError("a checkpoint has two spellings");
            }
        }));
        attempt(() -> believed(EventProof.read(text).fault(NOBODY).isEmpty()));
        attempt(() -> believed(ConsistencyProof.read(text).fault(NOBODY).isEmpty()));
        attempt(() -> believed(RecordProof.read(text).proves("HHD", bytes, new byte[32])));
    }

    private static void believed(boolean believed) {
        if (believed) {
            throw new AssertionError("nobody is trusted, and it was believed");
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (SecurityRefusal refusal) {
            // the answer to bad text
        }
    }
}
