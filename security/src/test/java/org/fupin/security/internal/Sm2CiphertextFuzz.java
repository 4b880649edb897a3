package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of SM2 ciphertexts in every dialect, and the decryption behind it. */
class Sm2CiphertextFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#sm2Ciphertexts")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        for (Sm2Ciphertexts.Dialect dialect : Sm2Ciphertexts.Dialect.values()) {
            try {
                byte[] der = Sm2Ciphertexts.convert(bytes, dialect, Sm2Ciphertexts.Dialect.DER);
                byte[] back = Sm2Ciphertexts.convert(der, Sm2Ciphertexts.Dialect.DER, dialect);
                if (!Arrays.equals(bytes, back)) {
                    throw new AssertionError("read as something else than it is");
                }
                Sm2Ciphertexts.decrypt(TestKeys.pair(KeyKind.SM2).getPrivate(), bytes, dialect);
            } catch (SecurityRefusal refused) {
                // the answer to bad bytes
            }
        }
    }
}
