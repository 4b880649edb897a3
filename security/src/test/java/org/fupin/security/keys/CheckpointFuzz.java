package org.fupin.security.keys;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.FaultPoint;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes where the checkpoint of a re-encryption is expected. */
class CheckpointFuzz {

    private static final KeyRing RING = KeyRing.inMemory(CryptoSuite.SM, Rings.SETTINGS);
    private static final KeyId TARGET = RING.rotate(KeyPurpose.FIELD).id();

    static Stream<byte[]> seeds() throws IOException {
        Path file = Files.createTempDirectory("fupin-checkpoint").resolve("checkpoint");
        new ReEncryptionCheckpoint(false, 7, new byte[32], ReEncryptionReport.none(TARGET))
                .write(file, RING, FaultPoint.NONE);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(file.getParent());
        return Stream.of(bytes, "{}".getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void checkpoint(byte[] bytes) {
        try {
            ReEncryptionCheckpoint.parse(bytes, RING, TARGET, "checkpoint");
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
