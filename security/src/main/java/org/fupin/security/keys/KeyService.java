package org.fupin.security.keys;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;

/**
 * Keys that live somewhere else: in a hardware module, a key management system, or another process. An implementer
 * offers these few operations and nothing of how they are done; no caller names an algorithm, a mode or a nonce. The
 * package {@code org.fupin.security.tck} holds the tests that an implementation must pass.
 *
 * <p>Every method throws {@link SecurityRefusal} and nothing else: {@code KEY_UNKNOWN} for a key that is not there,
 * {@code KEY_STATE} when its purpose or state does not allow the operation, {@code CANNOT_OPEN} for whatever does not
 * decrypt, {@code UNAVAILABLE} when the service does not answer. Implementations are safe for use by many threads.
 */
public interface KeyService {

    /** Returns what may be known of a key, or nothing when there is no such key. */
    Optional<KeyInfo> info(KeyId key);

    /**
     * Wraps a key under an enabled WRAP key.
     *
     * @param context what the wrapped key belongs to; it opens under the same context only
     */
    WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context);

    /** Unwraps what {@link #wrap} made, under a WRAP key that is enabled or decrypt-only. */
    SecretBytes unwrap(WrappedKey wrapped, byte[] context);

    /**
     * Derives a key for one use, HKDF-Expand of RFC 5869 with the suite's HMAC, from a FIELD key that is enabled or
     * decrypt-only.
     *
     * @param info what the derived key is for, made by {@link org.fupin.security.Pae}
     * @param length bytes wanted, 1 to 8160
     */
    SecretBytes derive(KeyId key, byte[] info, int length);

    /**
     * Returns the MAC (32 bytes, HMAC-SM3 or HMAC-SHA-256) of a message under a TOKEN key that is enabled or
     * decrypt-only.
     */
    byte[] mac(KeyId key, byte[] message);

    /**
     * Signs a message with an enabled SIGN or AUDIT key: SM2 over SM3 with the default signer id, or ECDSA or RSA-PSS
     * with SHA-256; ASN.1 DER.
     */
    byte[] sign(KeyId key, byte[] message);

    /** Returns the certificate of a key pair. */
    X509Certificate certificate(KeyId key);

    /** Opens a key envelope (CMS EnvelopedData) with a DECRYPT key that is enabled or decrypt-only. */
    SecretBytes openEnvelope(KeyId key, byte[] cms);
}
