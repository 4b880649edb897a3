package org.fupin.security.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.fupin.security.CryptoSuite;

/** Digests of 32 bytes: SM3 (GB/T 32905-2016) or SHA-256. */
public final class Digests {
    /** Length of every digest, in bytes. */
    public static final int LENGTH = 32;

    private Digests() {}

    /** Returns a new digest for streaming; not for use by two threads. */
    public static MessageDigest newDigest(CryptoSuite suite) {
        try {
            return switch (suite) {
                case SM -> MessageDigest.getInstance("SM3", Platform.BC);
                case INTL -> MessageDigest.getInstance("SHA-256", Platform.digests());
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the digest of the parts laid end to end; use {@code Pae} where their borders matter. */
    public static byte[] digest(CryptoSuite suite, byte[]... parts) {
        MessageDigest digest = newDigest(suite);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
