package org.fupin.security.internal;

import java.security.DrbgParameters;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** All random bytes of the module: a DRBG of NIST SP 800-90A, seeded by the system and reseeded, behind a guard. */
public final class Randoms {
    private static final GuardedRandom SOURCE = new GuardedRandom(drbg());

    private Randoms() {}

    /**
     * Draws this many random bytes.
     *
     * @throws org.fupin.security.SecurityRefusal {@code RANDOMNESS} when the source repeats itself
     */
    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        SOURCE.nextBytes(bytes);
        return bytes;
    }

    /** Returns the guarded source for key generation and signatures. */
    static SecureRandom source() {
        return SOURCE;
    }

    private static SecureRandom drbg() {
        try {
            return SecureRandom.getInstance(
                    "DRBG",
                    DrbgParameters.instantiation(256, DrbgParameters.Capability.RESEED_ONLY, new byte[0]),
                    Platform.digests());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has no DRBG", e);
        }
    }
}
