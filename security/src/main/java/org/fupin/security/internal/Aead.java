package org.fupin.security.internal;

import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/** Authenticated encryption of one message: SM4-GCM (GB/T 32907, GB/T 36624, RFC 8998) or AES-256-GCM. */
public final class Aead {
    /** Length of a nonce in bytes. */
    public static final int NONCE = 12;
    /** Length of the tag at the end of a ciphertext, in bytes. */
    public static final int TAG = 16;

    private Aead() {}

    /** Returns how many bytes a key of this suite has: 16 for SM4, 32 for AES-256. */
    public static int keyLength(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? 16 : 32;
    }

    /** Returns the ciphertext followed by the tag. For many messages under one key take an {@link AeadKey}. */
    public static byte[] seal(CryptoSuite suite, SecretBytes key, byte[] nonce, byte[] aad, byte[] plain) {
        try (AeadKey ready = AeadKey.of(suite, key)) {
            return ready.seal(nonce, aad, plain);
        }
    }

    /**
     * Returns the plain bytes once the tag was found right; the caller wipes them.
     *
     * @throws org.fupin.security.SecurityRefusal {@code CANNOT_OPEN}, whatever is wrong
     */
    public static byte[] open(CryptoSuite suite, SecretBytes key, byte[] nonce, byte[] aad, byte[] sealed) {
        try (AeadKey ready = AeadKey.of(suite, key)) {
            return ready.open(nonce, aad, sealed);
        }
    }
}
