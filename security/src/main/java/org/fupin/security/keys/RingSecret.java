package org.fupin.security.keys;

import java.util.Arrays;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.Macs;
import org.fupin.security.internal.Randoms;

/** The secret of a ring: wraps its keys and authenticates its file. */
final class RingSecret implements AutoCloseable {

    /** Length of a ring's secret in bytes. */
    static final int LENGTH = 32;

    private final CryptoSuite suite;
    private final SecretBytes wrapping;
    private final SecretBytes authenticating;

    /** Takes over the secret and closes it. */
    RingSecret(CryptoSuite suite, SecretBytes master) {
        this.suite = suite;
        try (master) {
            wrapping = Hkdf.expand(suite, master, Pae.encode("fupin.keyring.wrap.v1"), Aead.keyLength(suite));
            authenticating = Hkdf.expand(suite, master, Pae.encode("fupin.keyring.mac.v1"), Digests.LENGTH);
        }
    }

    /** Returns the name of what wraps keys in a ring of this suite. */
    static String algorithm(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? "SM4-GCM" : "AES-256-GCM";
    }

    /** Returns nonce and sealed key; it opens only as the key of this name, purpose, suite and time. */
    byte[] wrap(KeyInfo info, SecretBytes key) {
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        byte[] sealed = key.use(plain -> Aead.seal(suite, wrapping, nonce, context(info), plain));
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return wrapped;
    }

    SecretBytes unwrap(KeyInfo info, byte[] wrapped) {
        if (wrapped.length < Aead.NONCE + Aead.TAG) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, info.id().value());
        }
        byte[] nonce = Arrays.copyOf(wrapped, Aead.NONCE);
        byte[] sealed = Arrays.copyOfRange(wrapped, Aead.NONCE, wrapped.length);
        try {
            return SecretBytes.take(Aead.open(suite, wrapping, nonce, context(info), sealed));
        } catch (SecurityRefusal refusal) {
            throw refusal.at(info.id().value());
        }
    }

    byte[] mac(byte[] text) {
        return Macs.mac(suite, authenticating, Pae.encode("fupin.keyring.v1", text));
    }

    private static byte[] context(KeyInfo info) {
        return Pae.encode(
                "fupin.keyring.key.v1",
                info.id().value(),
                info.purpose().name(),
                info.suite().id(),
                info.created().getEpochSecond());
    }

    @Override
    public void close() {
        wrapping.close();
        authenticating.close();
    }
}
