package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomsTest {
    private static final int DRAWS = Boolean.getBoolean("fupin.long") ? 10_000_000 : 400_000;

    /** Of 96-bit nonces, the first 64 bits alone must not repeat: by chance once in 200,000 runs of the long test. */
    @Test
    void noncesOfManyThreadsNeverRepeat() {
        long[] heads = IntStream.range(0, DRAWS)
                .parallel()
                .mapToLong(i -> ByteBuffer.wrap(Randoms.bytes(Aead.NONCE)).getLong())
                .sorted()
                .toArray();
        for (int i = 1; i < heads.length; i++) {
            assertThat(heads[i]).isNotEqualTo(heads[i - 1]);
        }
    }

    @Test
    void aStubbedSourceIsNoticed() {
        for (SecureRandom stub : new SecureRandom[] {source(0, 0), source(7, 0), source(3, 1)}) {
            GuardedRandom guarded = new GuardedRandom(stub);
            byte[] bytes = new byte[12];
            assertThatThrownBy(() -> {
                        guarded.nextBytes(bytes);
                        guarded.nextBytes(bytes);
                    })
                    .hasMessageStartingWith("RANDOMNESS");
            assertThat(bytes).isEqualTo(new byte[12]);
            // once broken, always broken
            assertThatThrownBy(() -> guarded.nextBytes(new byte[1])).hasMessageStartingWith("RANDOMNESS");
            assertThatThrownBy(() -> guarded.generateSeed(40)).hasMessageStartingWith("RANDOMNESS");
        }
    }

    @Test
    void aSeedCannotBeChosen() {
        GuardedRandom guarded = new GuardedRandom(new SecureRandom());
        guarded.setSeed(1);
        guarded.setSeed(new byte[] {1});
        byte[] first = new byte[32];
        guarded.nextBytes(first);
        byte[] second = guarded.generateSeed(32);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void everyLengthIsFilled() {
        for (int length = 0; length < 100; length++) {
            byte[] joined = new byte[length];
            for (int i = 0; i < 40; i++) {
                byte[] drawn = Randoms.bytes(length);
                for (int at = 0; at < length; at++) {
                    joined[at] |= drawn[at];
                }
            }
            byte[] full = new byte[length];
            Arrays.fill(full, (byte) -1);
            assertThat(joined).isEqualTo(full);
        }
    }

    /** Counts up by {@code step} within a draw and starts every draw anew. */
    private static SecureRandom source(int start, int step) {
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (start + step * i);
                }
            }
        };
    }
}
