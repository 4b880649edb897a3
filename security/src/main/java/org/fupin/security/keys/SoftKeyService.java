package org.fupin.security.keys;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.Macs;
import org.fupin.security.internal.Randoms;

/** The key service in software: the keys of a ring, in this process. The ring stays the caller's to close. */
public final class SoftKeyService implements KeyService {
    private static final String WRAP = "fupin.wrap.v1";

    private final KeyRing ring;

    /** A service over this ring. */
    public SoftKeyService(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public Optional<KeyInfo> info(KeyId key) {
        return ring.info(key);
    }

    @Override
    public WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context) {
        ServiceArguments.requireWrappable(key);
        require(wrappingKey, KeyPurpose.WRAP);
        ring.used(wrappingKey, 1);
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        return ring.with(wrappingKey, (entry, root) -> {
            CryptoSuite suite = entry.info().suite();
            try (SecretBytes kek = kek(suite, root)) {
                byte[] sealed = key.use(plain -> Aead.seal(suite, kek, nonce, context(wrappingKey, context), plain));
                return new WrappedKey(wrappingKey, RingSecret.algorithm(suite), nonce, sealed);
            }
        });
    }

    @Override
    public SecretBytes unwrap(WrappedKey wrapped, byte[] context) {
        KeyId id = wrapped.wrappingKey();
        require(id, KeyPurpose.WRAP);
        return ring.with(id, (entry, root) -> {
            CryptoSuite suite = entry.info().suite();
            if (wrapped.nonce().length != Aead.NONCE || !wrapped.algorithm().equals(RingSecret.algorithm(suite))) {
                throw new SecurityRefusal(Code.CANNOT_OPEN, id.value());
            }
            try (SecretBytes kek = kek(suite, root)) {
                return SecretBytes.take(Aead.open(suite, kek, wrapped.nonce(), context(id, context), wrapped.bytes()));
            } catch (SecurityRefusal refusal) {
                throw refusal.at(id.value());
            }
        });
    }

    @Override
    public SecretBytes derive(KeyId key, byte[] info, int length) {
        ServiceArguments.requireDerivable(length);
        require(key, KeyPurpose.FIELD);
        return ring.derive(key, info, length);
    }

    @Override
    public byte[] mac(KeyId key, byte[] message) {
        require(key, KeyPurpose.TOKEN);
        return ring.with(key, (entry, secret) -> Macs.mac(entry.info().suite(), secret, KeyService.macInput(message)));
    }

    @Override
    public byte[] sign(KeyId key, byte[] message) {
        return ring.sign(key, message);
    }

    @Override
    public X509Certificate certificate(KeyId key) {
        return ring.certificate(key);
    }

    @Override
    public SecretBytes openEnvelope(KeyId key, byte[] cms) {
        return ring.openEnvelope(key, cms);
    }

    private void require(KeyId id, KeyPurpose purpose) {
        KeyInfo info = ring.info(id).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, id.value()));
        if (info.purpose() != purpose) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
    }

    private static SecretBytes kek(CryptoSuite suite, SecretBytes root) {
        return Hkdf.expand(suite, root, Pae.encode(WRAP, suite.id()), Aead.keyLength(suite));
    }

    private static byte[] context(KeyId wrappingKey, byte[] context) {
        return Pae.encode(WRAP, wrappingKey.value(), context);
    }
}
