package org.fupin.security.internal;

import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;

/**
 * A key made ready to seal and open many messages: SM4-GCM (RFC 8998) or AES-256-GCM, tag of 16 bytes at the end. Safe
 * for use by many threads. The caller never uses a nonce twice under one key: it draws it from {@link Randoms} or counts.
 */
public final class AeadKey implements AutoCloseable {
    private final CryptoSuite suite;
    private final SecretBytes key;
    private final SecretKeySpec spec;
    private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();

    private AeadKey(CryptoSuite suite, SecretBytes key) {
        this.suite = suite;
        this.key = key;
        this.spec = key.use(bytes -> new SecretKeySpec(bytes, suite == CryptoSuite.SM ? "SM4" : "AES"));
    }

    /**
     * Makes a key ready; the secret handed in may be closed afterwards.
     *
     * @throws IllegalArgumentException when the key has not {@link Aead#keyLength} bytes
     */
    public static AeadKey of(CryptoSuite suite, SecretBytes key) {
        if (key.length() != Aead.keyLength(suite)) {
            throw new IllegalArgumentException("the key must have " + Aead.keyLength(suite) + " bytes");
        }
        return new AeadKey(suite, key.use(bytes -> SecretBytes.take(bytes.clone())));
    }

    /** Returns the ciphertext followed by the tag. */
    public byte[] seal(byte[] nonce, byte[] aad, byte[] plain) {
        try {
            return run(Cipher.ENCRYPT_MODE, nonce, aad, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher is missing", e);
        }
    }

    /**
     * Returns the plain bytes once the tag was found right; the caller wipes them.
     *
     * @throws SecurityRefusal {@code CANNOT_OPEN}
     */
    public byte[] open(byte[] nonce, byte[] aad, byte[] sealed) {
        if (sealed.length < Aead.TAG) {
            throw new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, "ciphertext");
        }
        try {
            return run(Cipher.DECRYPT_MODE, nonce, aad, sealed);
        } catch (AEADBadTagException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, "ciphertext");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher is missing", e);
        }
    }

    private byte[] run(int direction, byte[] nonce, byte[] aad, byte[] input) throws GeneralSecurityException {
        if (nonce.length != Aead.NONCE) {
            throw new IllegalArgumentException("a nonce has " + Aead.NONCE + " bytes");
        }
        Cipher idleCipher = idle.poll();
        Cipher cipher = idleCipher == null ? create() : idleCipher;
        // a closed key refuses here
        key.use(bytes -> bytes.length);
        cipher.init(direction, spec, new GCMParameterSpec(Aead.TAG * Byte.SIZE, nonce), Randoms.source());
        cipher.updateAAD(aad);
        byte[] output = cipher.doFinal(input);
        idle.add(cipher);
        return output;
    }

    private Cipher create() throws GeneralSecurityException {
        return switch (suite) {
            case SM -> Cipher.getInstance("SM4/GCM/NoPadding", Platform.BC);
            case INTL -> Cipher.getInstance("AES/GCM/NoPadding", Platform.ciphers());
        };
    }

    @Override
    public void close() {
        key.close();
        idle.clear();
    }
}
