package org.fupin.security.internal;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/** Turns a password into a key: PBKDF2 (RFC 8018) over HMAC-SM3 (GM/T 0091) or HMAC-SHA-256. */
public final class Pbkdf2 {
    private Pbkdf2() {}

    /**
     * Derives a key; the caller has checked that the iterations are neither too few nor too many.
     *
     * @param password in UTF-8
     * @param length bytes wanted
     */
    public static SecretBytes derive(CryptoSuite suite, SecretBytes password, byte[] salt, int iterations, int length) {
        return password.use(bytes -> {
            PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(digest(suite));
            generator.init(bytes, salt, iterations);
            KeyParameter key = (KeyParameter) generator.generateDerivedMacParameters(length * Byte.SIZE);
            return SecretBytes.take(key.getKey());
        });
    }

    private static Digest digest(CryptoSuite suite) {
        return switch (suite) {
            case SM -> new SM3Digest();
            case INTL -> SHA256Digest.newInstance();
        };
    }
}
