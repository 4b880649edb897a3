package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.fupin.security.SecurityRefusal;

class Sm2CiphertextFuzz {
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        for (Sm2Ciphertexts.Dialect dialect : Sm2Ciphertexts.Dialect.values()) {
            try {
                Sm2Ciphertexts.convert(bytes, dialect, Sm2Ciphertexts.Dialect.DER);
            } catch (SecurityRefusal refused) {
                // the answer to bad bytes
            }
        }
    }
}
