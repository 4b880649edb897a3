package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes where a key on its way between offices is expected, once its envelope is open. */
class KeyEnvelopeFuzz {

    static Stream<byte[]> seeds() {
        SecretKeyText text = new SecretKeyText(
                new KeyId("k-1"), KeyPurpose.TOKEN, CryptoSuite.SM, Rings.NOW, Rings.NOW.plusSeconds(1));
        return Stream.of(text.write(new byte[32]).<byte[]>use(byte[]::clone), new byte[0]);
    }

    @MethodSource("seeds")
    @FuzzTest
    void keyOnItsWay(byte[] opened) {
        try {
            SecretKeyText.WithKey read = SecretKeyText.read(opened);
            byte[] again = read.key().use(key -> read.text().write(key).<byte[]>use(byte[]::clone));
            assertThat(again).isEqualTo(opened);
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
