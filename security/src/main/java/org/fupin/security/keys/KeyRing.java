package org.fupin.security.keys;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.keys.KeyEvent.Kind;

/**
 * A ring of keys. It hands out derived keys, signatures and opened envelopes, never a key itself, and it holds to the
 * states: only an enabled key makes something new, only an enabled or decrypt-only key opens what exists. Whoever seals
 * calls {@link #used} first; that is where limits, states and the ban on demonstration keys are enforced.
 *
 * <p>Safe for use by many threads, and by many processes over one file: every change reads the file again before it
 * writes. {@link #close()} wipes the keys.
 */
public final class KeyRing implements AutoCloseable {

    private static final int SECRET_KEY = 32;

    private final RingState state;

    private KeyRing(RingStore store, KeyRingSettings settings) {
        this.state = new RingState(store, settings);
    }

    /** Returns an empty ring that is kept in memory only. */
    public static KeyRing inMemory(CryptoSuite suite, KeyRingSettings settings) {
        RingSecret secret = new RingSecret(suite, SecretBytes.random(RingSecret.LENGTH));
        return new KeyRing(RingStore.inMemory(RingContent.empty(suite), secret), settings);
    }

    /**
     * Makes the file of a new, empty ring and opens it. The protection is closed.
     *
     * @param suite wraps the keys, and is the suite of keys that are made without naming one
     * @throws SecurityRefusal {@code WEAK} for a password of less than 8 characters, {@code UNSAFE_FILE} for a directory
     *     in which anybody may replace files
     * @throws java.io.UncheckedIOException when there is a file already, or none can be written
     */
    public static KeyRing create(Path file, CryptoSuite suite, RingProtection protection, KeyRingSettings settings) {
        try (protection) {
            return over(RingFile.create(file, suite, protection, FaultPoint.NONE), settings);
        }
    }

    /**
     * Opens the file of a ring. The protection is closed.
     *
     * @throws SecurityRefusal {@code UNSAFE_FILE} for a link or a file that others may read; {@code MALFORMED} when it
     *     is damaged; {@code LIMIT} when it is too large or asks for too much work; {@code CANNOT_OPEN} for the wrong
     *     password; {@code BAD_SIGNATURE} when it was edited
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static KeyRing open(Path file, RingProtection protection, KeyRingSettings settings) {
        try (protection) {
            return over(RingFile.open(file, protection, FaultPoint.NONE), settings);
        }
    }

    /** Returns a ring over that store. */
    static KeyRing over(RingStore store, KeyRingSettings settings) {
        return new KeyRing(store, settings);
    }

    /**
     * Returns the key that new work of this purpose takes.
     *
     * @throws SecurityRefusal {@code KEY_UNKNOWN} when there is none
     */
    public KeyInfo primary(KeyPurpose purpose) {
        return state.reading(now -> now.primary(purpose)
                .map(state::shown)
                .orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, purpose.name())));
    }

    /** Returns what may be known of a key, or nothing when the ring has no such key. */
    public Optional<KeyInfo> info(KeyId id) {
        return state.reading(now -> now.find(id).map(state::shown));
    }

    /** Lists all keys, also destroyed ones, in the order in which they were added. */
    public List<KeyInfo> keys() {
        return state.reading(now -> now.keys().stream().map(state::shown).toList());
    }

    /** Lists all keys for an assessor. */
    public KeyInventory inventory() {
        return state.reading(now -> new KeyInventory(
                KeyInventory.FORMAT,
                now().truncatedTo(ChronoUnit.SECONDS).toString(),
                now.suite().name(),
                now.generation(),
                now.keys().stream()
                        .map(key -> KeyInventory.line(key, state.shown(key)))
                        .toList()));
    }

    /**
     * Derives a key for one use (HKDF-Expand) from a FIELD or TOKEN key that is enabled or decrypt-only.
     *
     * @param info what the derived key is for, made by {@link org.fupin.security.Pae}
     * @param length bytes wanted, 1 to 8160
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE}
     */
    public SecretBytes derive(KeyId id, byte[] info, int length) {
        return state.opening(id, (key, bytes) -> {
            require(key, key.info().purpose() == KeyPurpose.FIELD || key.info().purpose() == KeyPurpose.TOKEN);
            return Hkdf.expand(key.info().suite(), bytes, info, length);
        });
    }

    /**
     * Counts uses before they are made, and refuses what the key may not do: called before sealing or making tokens.
     *
     * @param times how many values will be sealed, not negative
     * @throws SecurityRefusal {@code KEY_STATE} unless the key is enabled, {@code LIMIT} beyond 2³² uses of a FIELD or
     *     WRAP key, {@code FORBIDDEN} for a key for demonstrations that is not allowed or expired
     */
    public void used(KeyId id, long times) {
        if (times < 0) {
            throw new IllegalArgumentException("times is negative");
        }
        state.take(id, times);
    }

    /**
     * Signs with an enabled SIGN or AUDIT key.
     *
     * @return a signature in DER: SM2 with the default signer id, or ECDSA or RSA-PSS with SHA-256
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE}, {@code FORBIDDEN}
     */
    public byte[] sign(KeyId id, byte[] message) {
        state.reading(now -> require(now.get(id), now.get(id).info().purpose().signs()));
        used(id, 1);
        return state.opening(id, (key, bytes) -> PairKeys.sign(bytes, message));
    }

    /**
     * Opens a key envelope (CMS EnvelopedData) with a DECRYPT key that is enabled or decrypt-only.
     *
     * @return the key in the envelope
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE}, {@code CANNOT_OPEN}
     */
    public SecretBytes openEnvelope(KeyId id, byte[] cms) {
        return state.opening(id, (key, bytes) -> {
            require(key, key.info().purpose() == KeyPurpose.DECRYPT);
            return PairKeys.openEnvelope(key, bytes, cms);
        });
    }

    /**
     * Returns the certificate of a key pair, in whatever state the key is.
     *
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE} when it has none
     */
    public X509Certificate certificate(KeyId id) {
        return state.reading(now -> PairKeys.certificate(now.get(id)));
    }

    /**
     * Makes a new key, enabled.
     *
     * @throws SecurityRefusal {@code KEY_STATE} when the ring has a key of that name, {@code LIMIT}
     */
    public KeyInfo add(NewKey key) {
        RingEntry made = make(key);
        return changed(key.id(), now -> now.adding(made), Kind.CREATED);
    }

    /** Makes a new primary key; the former one of its purpose becomes decrypt-only. */
    public KeyInfo rotate(NewKey key) {
        RingEntry made = make(key).primary(true);
        return changed(key.id(), now -> now.rotating(made), Kind.CREATED);
    }

    /** Makes a new primary key of this purpose with a random name and the suite of the former one, or of the ring. */
    public KeyInfo rotate(KeyPurpose purpose) {
        CryptoSuite suite = state.reading(
                now -> now.primary(purpose).map(key -> key.info().suite()).orElse(now.suite()));
        return rotate(NewKey.of(purpose, suite));
    }

    /** Lets new work of its purpose take this enabled key; the former primary key stays enabled. */
    public KeyInfo makePrimary(KeyId id) {
        return changed(id, now -> now.makingPrimary(id), Kind.CREATED);
    }

    /**
     * Brings a key into another state. {@link KeyState#DESTROYED} removes its bytes for ever, and with them everything
     * that only it opens.
     *
     * @throws SecurityRefusal {@code KEY_STATE} when that way is not allowed ({@link KeyState#mayBecome})
     */
    public KeyInfo change(KeyId id, KeyState next) {
        return changed(id, now -> now.making(id, next), Kind.CREATED);
    }

    /**
     * Replaces the certificate of a key pair, such as by one that an authority issued. Envelopes that name the former
     * one still open.
     *
     * @throws SecurityRefusal {@code KEY_STATE} when the key is no pair or destroyed, {@code UNTRUSTED} when the
     *     certificate is for another key, or not for this use
     */
    public KeyInfo certify(KeyId id, X509Certificate certificate) {
        return changed(id, now -> now.with(PairKeys.certified(now.get(id), certificate)), Kind.CREATED);
    }

    /** Protects the file by another password or wrapping key, and wraps all keys anew. The protection is closed. */
    public void protect(RingProtection protection) {
        try (protection) {
            state.protect(protection);
        }
    }

    /** Reads again what other processes changed. */
    public void refresh() {
        state.refresh();
    }

    /** Wipes all keys; the ring then refuses everything. Uses that were granted and not made are given back. */
    @Override
    public void close() {
        state.close();
    }

    /** Lets a service of this package work with a key that may open something. */
    <R> R with(KeyId id, BiFunction<RingEntry, SecretBytes, R> worker) {
        return state.opening(id, worker);
    }

    /** Lets a key leave, which is an event. */
    <R> R exporting(KeyId id, BiFunction<RingEntry, SecretBytes, R> exporter) {
        R exported = state.opening(id, exporter);
        state.tell(Kind.EXPORTED, id);
        return exported;
    }

    /** Takes in a key from outside and closes the secret handed in. */
    KeyInfo taking(NewKey key, SecretBytes secret, List<byte[]> certificates) {
        try (secret) {
            KeyInfo info = info(key);
            List<byte[]> own = key.purpose().pair() && certificates.isEmpty()
                    ? List.of(PairKeys.certificateOf(info, secret))
                    : certificates;
            RingEntry taken = new RingEntry(info, key.expires(), state.wrap(info, secret), own);
            return changed(key.id(), now -> now.adding(taken), Kind.IMPORTED);
        }
    }

    Instant now() {
        return state.now();
    }

    private KeyInfo changed(KeyId id, UnaryOperator<RingContent> change, Kind added) {
        state.change(change, added);
        return info(id).orElseThrow();
    }

    private RingEntry make(NewKey key) {
        KeyInfo info = info(key);
        if (key.purpose().pair()) {
            PairKeys.Pair pair = PairKeys.make(info, key.expires());
            try (SecretBytes pkcs8 = pair.pkcs8()) {
                return new RingEntry(info, key.expires(), state.wrap(info, pkcs8), List.of(pair.certificate()));
            }
        }
        try (SecretBytes bytes = SecretBytes.random(SECRET_KEY)) {
            return new RingEntry(info, key.expires(), state.wrap(info, bytes), List.of());
        }
    }

    private KeyInfo info(NewKey key) {
        Instant created = now().truncatedTo(ChronoUnit.SECONDS);
        return new KeyInfo(key.id(), key.purpose(), KeyState.ENABLED, key.suite(), key.primary(), created, 0);
    }

    private static boolean require(RingEntry key, boolean purposeFits) {
        if (!purposeFits) {
            throw new SecurityRefusal(Code.KEY_STATE, key.id().value());
        }
        return true;
    }
}
