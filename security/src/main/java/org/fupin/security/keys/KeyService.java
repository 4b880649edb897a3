package org.fupin.security.keys;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;

/**
 * Keys that live somewhere else: in a hardware module, a key management system, or another process. An implementer
 * offers these few operations and nothing of how they are done; no caller names an algorithm, a mode or a nonce. The
 * package {@code org.fupin.security.tck} holds the tests that an implementation must pass.
 *
 * <p>Every method throws {@link SecurityRefusal}: {@code KEY_UNKNOWN} for a key that is not there, {@code KEY_STATE} when
 * its purpose or state does not allow the operation, {@code CANNOT_OPEN} for whatever does not decrypt,
 * {@code UNAVAILABLE} when the service does not answer; and {@link IllegalArgumentException} when an argument is not what
 * is asked for here. Nothing else, and never with a secret in the message. Implementations are safe for use by many
 * threads. A caller puts a {@link GuardedKeyService} around an implementation that he did not write.
 */
public interface KeyService {

    /** Shortest key that is wrapped, in bytes. */
    int SHORTEST_WRAPPED = 16;

    /** Longest key that is wrapped, in bytes. */
    int LONGEST_WRAPPED = 512;

    /** Longest derived key, in bytes. */
    int LONGEST_DERIVED = 8160;

    /** Returns what may be known of a key, or nothing when there is no such key. */
    Optional<KeyInfo> info(KeyId key);

    /**
     * Wraps a key under an enabled WRAP key.
     *
     * @param key 16 to 512 bytes, a multiple of 8; stays the caller's to close
     * @param context what the wrapped key belongs to; it opens under the same context only
     */
    WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context);

    /** Unwraps what {@link #wrap} made, under a WRAP key that is enabled or decrypt-only. */
    SecretBytes unwrap(WrappedKey wrapped, byte[] context);

    /**
     * Derives a key for one use, HKDF-Expand of RFC 5869 with the suite's HMAC, from a FIELD key that is enabled or
     * decrypt-only.
     *
     * @param info what the derived key is for, made by {@link Pae}
     * @param length bytes wanted, 1 to 8160
     */
    SecretBytes derive(KeyId key, byte[] info, int length);

    /**
     * Returns the MAC (32 bytes, HMAC-SM3 or HMAC-SHA-256) of {@link #macInput} of a message, under a TOKEN key that is
     * enabled or decrypt-only.
     */
    byte[] mac(KeyId key, byte[] message);

    /**
     * Signs a message with an enabled SIGN or AUDIT key: SM2 over SM3 with the default signer id, or ECDSA with SHA-256,
     * both in DER, or RSA-PSS with SHA-256.
     */
    byte[] sign(KeyId key, byte[] message);

    /** Returns the certificate of a key pair, in whatever state the key is. */
    X509Certificate certificate(KeyId key);

    /** Opens a key envelope (CMS EnvelopedData) with a DECRYPT key that is enabled or decrypt-only. */
    SecretBytes openEnvelope(KeyId key, byte[] cms);

    /**
     * Returns the bytes over which {@link #mac} is computed. They begin in a way that nothing a key is derived for begins,
     * so that no MAC is ever a derived key.
     */
    static byte[] macInput(byte[] message) {
        return Pae.encode("fupin.mac.v1", message);
    }
}
