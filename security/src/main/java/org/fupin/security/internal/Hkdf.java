package org.fupin.security.internal;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/** Key derivation HKDF (RFC 5869) over HMAC-SM3 or HMAC-SHA-256. */
public final class Hkdf {
    private static final int LONGEST = 255 * Digests.LENGTH;

    private Hkdf() {}

    /** Turns unevenly random key material into one key of 32 bytes; an empty salt is allowed. */
    public static SecretBytes extract(CryptoSuite suite, byte[] salt, SecretBytes material) {
        return material.use(bytes -> SecretBytes.take(new HKDFBytesGenerator(digest(suite)).extractPRK(salt, bytes)));
    }

    /**
     * Derives a key for one use from a random key.
     *
     * @param info what the key is for, made by {@code Pae}
     * @param length bytes wanted, 1 to 8160
     */
    public static SecretBytes expand(CryptoSuite suite, SecretBytes key, byte[] info, int length) {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("length must be 1 to " + LONGEST + ", was " + length);
        }
        return key.use(bytes -> {
            HKDFBytesGenerator generator = new HKDFBytesGenerator(digest(suite));
            generator.init(HKDFParameters.skipExtractParameters(bytes, info));
            byte[] derived = new byte[length];
            generator.generateBytes(derived, 0, length);
            return SecretBytes.take(derived);
        });
    }

    private static Digest digest(CryptoSuite suite) {
        return switch (suite) {
            case SM -> new SM3Digest();
            case INTL -> SHA256Digest.newInstance();
        };
    }
}
