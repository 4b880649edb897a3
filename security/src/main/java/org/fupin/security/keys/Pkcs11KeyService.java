package org.fupin.security.keys;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.Pkcs11Envelopes;
import org.fupin.security.internal.Pkcs11Token;
import org.fupin.security.internal.Randoms;

/**
 * Keys in a PKCS#11 token, for the INTL suite: WRAP keys are AES-256, FIELD and TOKEN keys generic secrets of 32 bytes,
 * SIGN, AUDIT and DECRYPT keys P-256 pairs with a certificate. A key's name is its label in the token. The token knows no
 * states, so the caller tells them; and SM algorithms go through the vendor's own implementation of {@link KeyService},
 * since the JDK's bridge to PKCS#11 knows none.
 */
public final class Pkcs11KeyService implements KeyService, AutoCloseable {
    private static final String ALGORITHM = "AES-256-GCM (PKCS#11)";
    private static final Set<KeyState> OPENS = EnumSet.of(KeyState.ENABLED, KeyState.DECRYPT_ONLY);
    private static final Set<KeyState> MAKES = EnumSet.of(KeyState.ENABLED);

    private final Pkcs11Token token;
    private final Map<KeyId, KeyInfo> keys = new ConcurrentHashMap<>();

    private Pkcs11KeyService(Pkcs11Token token) {
        this.token = token;
    }

    /**
     * Logs in to a token.
     *
     * @param library path of the vendor's PKCS#11 library
     * @param slotIndex position of the slot in the library's list, from 0
     * @param pin wiped when this returns
     * @param keys the keys that may be used, with their states
     * @throws SecurityRefusal {@code UNAVAILABLE} when there is no such library, slot or PIN
     */
    public static Pkcs11KeyService open(Path library, int slotIndex, char[] pin, Collection<KeyInfo> keys) {
        Pkcs11KeyService service = new Pkcs11KeyService(Pkcs11Token.open(library, slotIndex, pin));
        keys.forEach(service::put);
        return service;
    }

    /**
     * Adds a key, or gives one another state.
     *
     * @throws SecurityRefusal {@code UNSUPPORTED} for a key of the SM suite, {@code KEY_STATE} for a way between two
     *     states that is not allowed
     */
    public void put(KeyInfo key) {
        if (key.suite() != CryptoSuite.INTL) {
            throw new SecurityRefusal(Code.UNSUPPORTED, key.id().value());
        }
        keys.merge(key.id(), key, (old, next) -> {
            if (old.state() != next.state() && !old.state().mayBecome(next.state())) {
                throw new SecurityRefusal(Code.KEY_STATE, key.id().value());
            }
            return next;
        });
    }

    @Override
    public Optional<KeyInfo> info(KeyId key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context) {
        ServiceArguments.requireWrappable(key);
        String label = require(wrappingKey, MAKES, EnumSet.of(KeyPurpose.WRAP));
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        byte[] sealed = key.use(plain -> token.seal(label, nonce, context(wrappingKey, context), plain));
        return new WrappedKey(wrappingKey, ALGORITHM, nonce, sealed);
    }

    @Override
    public SecretBytes unwrap(WrappedKey wrapped, byte[] context) {
        String label = require(wrapped.wrappingKey(), OPENS, EnumSet.of(KeyPurpose.WRAP));
        if (wrapped.nonce().length != Aead.NONCE || !wrapped.algorithm().equals(ALGORITHM)) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, label);
        }
        return token.open(label, wrapped.nonce(), context(wrapped.wrappingKey(), context), wrapped.bytes());
    }

    @Override
    public SecretBytes derive(KeyId key, byte[] info, int length) {
        ServiceArguments.requireDerivable(length);
        String label = require(key, OPENS, EnumSet.of(KeyPurpose.FIELD));
        byte[] derived = new byte[length];
        byte[] last = new byte[0];
        for (int done = 0, counter = 1; done < length; done += last.length, counter++) {
            last = token.mac(label, last, info, new byte[] {(byte) counter});
            System.arraycopy(last, 0, derived, done, Math.min(last.length, length - done));
        }
        Arrays.fill(last, (byte) 0);
        return SecretBytes.take(derived);
    }

    @Override
    public byte[] mac(KeyId key, byte[] message) {
        byte[] mac = token.mac(require(key, OPENS, EnumSet.of(KeyPurpose.TOKEN)), KeyService.macInput(message));
        if (mac.length != Digests.LENGTH) {
            throw new SecurityRefusal(Code.UNAVAILABLE, key.value());
        }
        return mac;
    }

    @Override
    public byte[] sign(KeyId key, byte[] message) {
        return token.sign(require(key, MAKES, EnumSet.of(KeyPurpose.SIGN, KeyPurpose.AUDIT)), message);
    }

    @Override
    public X509Certificate certificate(KeyId key) {
        return token.certificate(require(
                key, EnumSet.allOf(KeyState.class), EnumSet.of(KeyPurpose.SIGN, KeyPurpose.AUDIT, KeyPurpose.DECRYPT)));
    }

    @Override
    public SecretBytes openEnvelope(KeyId key, byte[] cms) {
        return Pkcs11Envelopes.open(cms, token, require(key, OPENS, EnumSet.of(KeyPurpose.DECRYPT)));
    }

    private String require(KeyId id, Set<KeyState> states, Set<KeyPurpose> purposes) {
        KeyInfo key = info(id).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, id.value()));
        if (!purposes.contains(key.purpose()) || !states.contains(key.state())) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        return id.value();
    }

    private static byte[] context(KeyId wrappingKey, byte[] context) {
        return Pae.encode("fupin.wrap.v1", wrappingKey.value(), context);
    }

    /** Logs out of the token. */
    @Override
    public void close() {
        token.close();
    }
}
