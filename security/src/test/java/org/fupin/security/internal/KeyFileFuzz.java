package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers of PKCS#8, encrypted and plain. */
class KeyFileFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#keyFiles")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            KeyFiles.read(bytes, FuzzSeeds.PASSWORD);
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
        try {
            KeyFiles.readPlain(bytes);
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
