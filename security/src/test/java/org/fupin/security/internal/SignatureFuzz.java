package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** Verification with each kind of key: false or true, never an exception. */
class SignatureFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#signatures")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        for (KeyKind kind : new KeyKind[] {KeyKind.SM2, KeyKind.P256}) {
            if (Signatures.verify(TestKeys.pair(kind).getPublic(), new byte[1], bytes)) {
                throw new AssertionError("a forged signature");
            }
        }
        try {
            DerSignatures.decode(bytes, KeyKind.SM2);
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
