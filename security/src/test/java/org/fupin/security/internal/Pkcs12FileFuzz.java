package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of PKCS#12. */
class Pkcs12FileFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#pkcs12Files")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            Pkcs12Files.read(bytes, FuzzSeeds.PASSWORD);
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
