package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AeadTest {
    private final byte[] nonce = Randoms.bytes(Aead.NONCE);
    private final byte[] aad = Randoms.bytes(21);
    private final byte[] plain = Randoms.bytes(40);

    @ParameterizedTest
    @EnumSource
    void everyChangedBitIsRefusedAlike(CryptoSuite suite) {
        SecretBytes secret = SecretBytes.random(Aead.keyLength(suite));
        try (AeadKey key = AeadKey.of(suite, secret)) {
            byte[] sealed = key.seal(nonce, aad, plain);
            assertThat(sealed).hasSize(plain.length + Aead.TAG);
            assertThat(key.open(nonce, aad, sealed)).isEqualTo(plain);
            for (int bit = 0; bit < sealed.length * 8; bit++) {
                cannotOpen(key, nonce, aad, flipped(sealed, bit));
            }
            for (int bit = 0; bit < nonce.length * 8; bit++) {
                cannotOpen(key, flipped(nonce, bit), aad, sealed);
            }
            for (int bit = 0; bit < aad.length * 8; bit++) {
                cannotOpen(key, nonce, flipped(aad, bit), sealed);
            }
            for (int length = 0; length < sealed.length; length++) {
                cannotOpen(key, nonce, aad, Arrays.copyOf(sealed, length));
            }
            // and it still works after all these refusals
            assertThat(key.open(nonce, aad, sealed)).isEqualTo(plain);
            assertThat(Aead.open(suite, secret, nonce, aad, sealed)).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherKeyOpensNothing(CryptoSuite suite) {
        byte[] sealed = Aead.seal(suite, SecretBytes.random(Aead.keyLength(suite)), nonce, aad, plain);
        for (int i = 0; i < 1000; i++) {
            SecretBytes other = SecretBytes.random(Aead.keyLength(suite));
            assertThatThrownBy(() -> Aead.open(suite, other, nonce, aad, sealed))
                    .hasMessageStartingWith("CANNOT_OPEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsShareOneKey(CryptoSuite suite) {
        try (AeadKey key = AeadKey.of(suite, SecretBytes.random(Aead.keyLength(suite)));
                MacKey mac = MacKey.of(suite, SecretBytes.random(32))) {
            byte[] expected = mac.mac(plain);
            IntStream.range(0, 20_000).parallel().forEach(i -> {
                byte[] own = Randoms.bytes(Aead.NONCE);
                byte[] message = {(byte) i, (byte) (i >> 8)};
                assertThat(key.open(own, aad, key.seal(own, aad, message))).isEqualTo(message);
                assertThat(mac.mac(plain)).isEqualTo(expected);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedKeyRefuses(CryptoSuite suite) {
        AeadKey key = AeadKey.of(suite, SecretBytes.random(Aead.keyLength(suite)));
        key.seal(nonce, aad, plain);
        key.close();
        assertThatThrownBy(() -> key.seal(Randoms.bytes(12), aad, plain)).isInstanceOf(IllegalStateException.class);
        MacKey mac = MacKey.of(suite, SecretBytes.random(32));
        mac.mac(plain);
        mac.close();
        assertThatThrownBy(() -> mac.mac(plain)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lengthsAreChecked() {
        assertThatThrownBy(() -> AeadKey.of(CryptoSuite.SM, SecretBytes.random(32)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AeadKey.of(CryptoSuite.INTL, SecretBytes.random(16)))
                .isInstanceOf(IllegalArgumentException.class);
        AeadKey key = AeadKey.of(CryptoSuite.SM, SecretBytes.random(16));
        assertThatThrownBy(() -> key.seal(new byte[16], aad, plain)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hkdf.expand(CryptoSuite.SM, SecretBytes.random(32), aad, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hkdf.expand(CryptoSuite.SM, SecretBytes.random(32), aad, 8161))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void cannotOpen(AeadKey key, byte[] nonce, byte[] aad, byte[] sealed) {
        assertThatThrownBy(() -> key.open(nonce, aad, sealed))
                .isInstanceOf(SecurityRefusal.class)
                .hasMessage("CANNOT_OPEN: cannot be opened · 无法解开 [ciphertext]")
                .hasNoCause();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
