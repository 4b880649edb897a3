package org.fupin.security.keys;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.Randoms;
import org.fupin.security.internal.Signatures;

/**
 * Believes no key service. Whatever the service does (answers late or never, with another key, with less or with
 * garbage, draws a nonce twice, throws anything), the caller gets the right answer or a refusal.
 *
 * <ul>
 *   <li>a wrapped key carries a check value of the key in it, and is unwrapped once before it is handed out;
 *   <li>a signature is verified with the certificate;
 *   <li>derived keys, MACs and opened envelopes are asked for twice, and between the two the key must prove itself: by
 *       its check value, or by opening an envelope that was just sealed to it;
 *   <li>each key has a check value that must stay the same; pass the values of earlier runs, or the first answer counts.
 * </ul>
 *
 * <p>What it cannot notice: a service that always and consistently opens one certain envelope as another key. The
 * commitments of sealed packages and fields notice that.
 */
public final class GuardedKeyService implements KeyService, AutoCloseable {
    private static final int CHECK = 16;
    private static final byte[] CHECK_INFO = Pae.encode("fupin.key.check.v1");

    private final KeyService service;
    private final Deadline deadline;
    private final Map<KeyId, byte[]> checks;
    private final NonceMemory nonces = new NonceMemory();

    /**
     * A guard around a service.
     *
     * @param patience how long one call may take
     * @param checks check values of its keys from earlier runs ({@link #check}); may be empty
     */
    public GuardedKeyService(KeyService service, Duration patience, Map<KeyId, byte[]> checks) {
        this.service = service;
        this.deadline = new Deadline(patience);
        this.checks = new ConcurrentHashMap<>();
        new HashMap<>(checks).forEach((key, value) -> this.checks.put(key, value.clone()));
    }

    @Override
    public Optional<KeyInfo> info(KeyId key) {
        Optional<KeyInfo> info = ask(key, () -> service.info(key));
        if (info.isPresent() && !info.get().id().equals(key)) {
            throw Deadline.unavailable(key);
        }
        return info;
    }

    /**
     * Returns a value by which the key can be recognised again, and which tells nothing of it: keep it, and pass it to
     * the guard of the next run.
     */
    public byte[] check(KeyId key) {
        byte[] now = currentCheck(key);
        byte[] known = checks.putIfAbsent(key, now);
        if (known != null && !ConstantTime.equal(known, now)) {
            throw Deadline.unavailable(key);
        }
        return now.clone();
    }

    private byte[] currentCheck(KeyId key) {
        KeyInfo info = info(key).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, key.value()));
        return switch (info.purpose()) {
            case FIELD -> plain(ask(key, () -> service.derive(key, CHECK_INFO, CHECK)));
            case TOKEN -> digest(ask(key, () -> service.mac(key, CHECK_INFO)));
            case SIGN, AUDIT, DECRYPT -> digest(Certificates.der(ask(key, () -> service.certificate(key))));
            case WRAP -> digest(CHECK_INFO);
        };
    }

    @Override
    public WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context) {
        ServiceArguments.requireWrappable(key);
        WrappedKey inner = ask(wrappingKey, () -> service.wrap(wrappingKey, key, context));
        if (!inner.wrappingKey().equals(wrappingKey)) {
            throw Deadline.unavailable(wrappingKey);
        }
        nonces.require(inner);
        try (SecretBytes again = ask(wrappingKey, () -> service.unwrap(inner, context))) {
            if (!again.equals(key)) {
                throw Deadline.unavailable(wrappingKey);
            }
        }
        return CheckedWrap.of(inner, checkOf(wrappingKey, key, context));
    }

    @Override
    public SecretBytes unwrap(WrappedKey wrapped, byte[] context) {
        KeyId id = wrapped.wrappingKey();
        CheckedWrap checked = CheckedWrap.read(wrapped);
        SecretBytes key = ask(id, () -> service.unwrap(checked.inner(), context));
        if (!ConstantTime.equal(checkOf(id, key, context), checked.check())) {
            key.close();
            throw new SecurityRefusal(Code.CANNOT_OPEN, id.value());
        }
        return key;
    }

    @Override
    public SecretBytes derive(KeyId key, byte[] info, int length) {
        ServiceArguments.requireDerivable(length);
        SecretBytes derived = twice(key, () -> service.derive(key, info, length), () -> check(key));
        if (derived.length() != length) {
            derived.close();
            throw Deadline.unavailable(key);
        }
        return derived;
    }

    @Override
    public byte[] mac(KeyId key, byte[] message) {
        byte[] mac = ask(key, () -> service.mac(key, message));
        check(key);
        byte[] again = ask(key, () -> service.mac(key, message));
        if (mac.length != Digests.LENGTH || !ConstantTime.equal(mac, again)) {
            throw Deadline.unavailable(key);
        }
        return mac;
    }

    @Override
    public byte[] sign(KeyId key, byte[] message) {
        byte[] signature = ask(key, () -> service.sign(key, message));
        if (!Signatures.verify(certificate(key).getPublicKey(), message, signature)) {
            throw Deadline.unavailable(key);
        }
        return signature;
    }

    @Override
    public X509Certificate certificate(KeyId key) {
        X509Certificate certificate = ask(key, () -> service.certificate(key));
        byte[] digest = digest(Certificates.der(certificate));
        byte[] known = checks.putIfAbsent(key, digest);
        if (known != null && !ConstantTime.equal(known, digest)) {
            throw Deadline.unavailable(key);
        }
        return certificate;
    }

    @Override
    public SecretBytes openEnvelope(KeyId key, byte[] cms) {
        KeyInfo info = info(key).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, key.value()));
        if (info.purpose() != KeyPurpose.DECRYPT || !info.state().opens()) {
            throw new SecurityRefusal(Code.KEY_STATE, key.value());
        }
        return twice(key, () -> service.openEnvelope(key, cms), () -> challenge(key, info.suite()));
    }

    /** Makes sure that the service opens what was sealed to the key's certificate. */
    private void challenge(KeyId key, CryptoSuite suite) {
        byte[] challenge = Randoms.bytes(Digests.LENGTH);
        byte[] envelope = Envelopes.seal(List.of(certificate(key)), challenge, suite);
        try (SecretBytes opened = ask(key, () -> service.openEnvelope(key, envelope));
                SecretBytes wanted = SecretBytes.take(challenge)) {
            if (!opened.equals(wanted)) {
                throw Deadline.unavailable(key);
            }
        }
    }

    /** Asks twice, and makes a check between: no fault that lasts for a while can hide from all three. */
    private SecretBytes twice(KeyId key, Supplier<SecretBytes> call, Runnable check) {
        SecretBytes first = ask(key, call);
        boolean same = false;
        try {
            check.run();
            try (SecretBytes second = ask(key, call)) {
                same = first.equals(second);
            }
        } finally {
            if (!same) {
                first.close();
            }
        }
        if (!same) {
            throw Deadline.unavailable(key);
        }
        return first;
    }

    private <R> R ask(KeyId key, Supplier<R> call) {
        return deadline.call(key, call);
    }

    private static byte[] checkOf(KeyId wrappingKey, SecretBytes key, byte[] context) {
        // the length too: to HMAC a short key and the same key with a zero behind it are one
        byte[] info = Pae.encode("fupin.wrap.check.v1", wrappingKey.value(), key.length(), context);
        return plain(Hkdf.expand(CryptoSuite.SM, key, info, CHECK));
    }

    private static byte[] plain(SecretBytes noSecret) {
        try (noSecret) {
            return noSecret.use(byte[]::clone);
        }
    }

    private static byte[] digest(byte[] bytes) {
        return Digests.digest(CryptoSuite.SM, bytes);
    }

    /** Gives up the threads on which calls run; the service itself stays open. */
    @Override
    public void close() {
        deadline.close();
    }
}
