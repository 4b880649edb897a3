package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of key envelopes of both suites. */
class EnvelopeFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#envelopes")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            Envelopes.open(bytes, TestKeys.pair(KeyKind.SM2).getPrivate(), FuzzSeeds.SM_RECIPIENT)
                    .close();
        } catch (SecurityRefusal refused) {
            require(refused);
        }
        try {
            Envelopes.open(bytes, TestKeys.pair(KeyKind.P256).getPrivate(), FuzzSeeds.INTL_RECIPIENT)
                    .close();
        } catch (SecurityRefusal refused) {
            require(refused);
        }
    }

    private static void require(SecurityRefusal refused) {
        if (refused.code() != SecurityRefusal.Code.CANNOT_OPEN) {
            throw new AssertionError("another answer", refused);
        }
    }
}
