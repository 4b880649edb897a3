package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sealing and opening whole packages beside Bouncy Castle's bare SM4-GCM over the same bytes, in one run, by turns. The
 * ratios are printed; the test only guards against something being badly wrong.
 */
class ThroughputTest {

    private static final int SIZE = (Boolean.getBoolean("fupin.long") ? 64 : 8) << 20;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder = Path.of("");

    /** Work to be timed. */
    private interface Work {
        void run() throws IOException, InvalidCipherTextException;
    }

    @Test
    void packagesBesideTheBareCipher() throws IOException, InvalidCipherTextException {
        byte[] plain = Samples.noise(SIZE, 1);
        Path sealed = folder.resolve("a.papkg");
        double[] best = new double[4];
        for (int i = 0; i < ROUNDS; i++) {
            best[0] = Math.max(best[0], speed(() -> bare(plain)));
            best[1] = Math.max(best[1], speed(() -> seal(plain, sealed)));
            best[2] = Math.max(best[2], speed(() -> verify(sealed)));
            best[3] = Math.max(best[3], speed(() -> open(sealed)));
        }
        System.out.printf(
                "SM4-GCM alone %.1f MB/s; sealing %.2f, verifying %.2f, verifying and opening %.2f of it%n",
                best[0], best[1] / best[0], best[2] / best[0], best[3] / best[0]);
        assertThat(best[1]).as("sealing").isGreaterThan(best[0] / 8);
        assertThat(best[3]).as("opening").isGreaterThan(best[0] / 8);
        assertThat(Files.size(sealed)).isGreaterThan(SIZE);
    }

    private static double speed(Work work) throws IOException, InvalidCipherTextException {
        long start = System.nanoTime();
        work.run();
        return SIZE * 1e3 / (System.nanoTime() - start);
    }

    /** Chunks of the same size, each with its nonce, and nothing else. */
    private static void bare(byte[] plain) throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        KeyParameter key = new KeyParameter(new byte[16]);
        byte[] out = new byte[Chunks.SEALED];
        for (int at = 0; at < plain.length; at += Chunks.PLAIN) {
            byte[] nonce = java.nio.ByteBuffer.allocate(12).putInt(8, at + 1).array();
            cipher.init(true, new AEADParameters(key, 128, nonce));
            int length = cipher.processBytes(plain, at, Math.min(Chunks.PLAIN, plain.length - at), out, 0);
            cipher.doFinal(out, length);
        }
    }

    private static void seal(byte[] plain, Path target) throws IOException {
        new PackageWriter(
                        Office.county(KeyKind.SM2).sender(),
                        List.of(Office.province(KeyKind.SM2).certificate()))
                .write(Samples.TERMS, List.of(Samples.content("a.csv", plain)), target);
    }

    private static void verify(Path sealed) throws IOException {
        new PackageReader(Office.policy(KeyKind.SM2)).verify(sealed).close();
    }

    private static void open(Path sealed) throws IOException {
        try (VerifiedPackage verified = new PackageReader(Office.policy(KeyKind.SM2)).verify(sealed);
                OpenedPackage opened =
                        verified.open(Office.province(KeyKind.SM2).recipient());
                AuthenticatedPrefixStream in =
                        opened.openStreaming(opened.entries().get(0))) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
