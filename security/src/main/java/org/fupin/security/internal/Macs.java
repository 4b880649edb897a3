package org.fupin.security.internal;

import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/** Message authentication codes of 32 bytes: HMAC-SM3 (GB/T 15852.2, GM/T 0042) or HMAC-SHA-256. */
public final class Macs {
    private Macs() {}

    /**
     * Returns the MAC of the parts laid end to end; use {@code Pae} where their borders matter. For many messages under
     * one key take a {@link MacKey}.
     */
    public static byte[] mac(CryptoSuite suite, SecretBytes key, byte[]... parts) {
        try (MacKey ready = MacKey.of(suite, key)) {
            return ready.mac(parts);
        }
    }

    /** The same with the key as plain bytes, which stay the caller's to wipe. */
    public static byte[] mac(CryptoSuite suite, byte[] key, byte[]... parts) {
        try (SecretBytes secret = SecretBytes.take(key.clone())) {
            return mac(suite, secret, parts);
        }
    }
}
