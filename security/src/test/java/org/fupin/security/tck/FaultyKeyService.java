package org.fupin.security.tck;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Randoms;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.WrappedKey;
import org.jspecify.annotations.Nullable;

/** A key service that works, and then does one thing wrong, once or from then on. */
public final class FaultyKeyService implements KeyService {

    /** Canary that exceptions carry; it must not reach anybody. */
    public static final String CANARY = "CANARY-110101188001011234";

    /** What goes wrong. */
    public enum Fault {
        /** The answer never comes. */
        TIMEOUT,
        /** The answer is that of another key. */
        WRONG_KEY,
        /** The last byte is missing. */
        TRUNCATED,
        /** The answer is one byte longer. */
        EXTENDED,
        /** There is no byte in the answer. */
        EMPTY,
        /** As long as the right answer, but random. */
        GARBAGE,
        /** One bit is wrong. */
        BIT_FLIP,
        /** All bytes are zero. */
        ZERO,
        /** The same nonce, and with it the same answer, as the time before. */
        SAME_NONCE,
        /** The answer to the call before. */
        REPLAYED,
        /** No answer at all: null. */
        NULL,
        /** An exception with a secret in its message. */
        EXCEPTION,
        /** An error of the virtual machine's kind. */
        ERROR
    }

    private final KeyService good;
    private final TckSubject keys;
    private final Fault fault;
    private final int from;
    private final int times;
    private final AtomicInteger calls = new AtomicInteger();
    private byte @Nullable [] before;
    private @Nullable WrappedKey wrappedBefore;

    /**
     * A service that goes wrong.
     *
     * @param from first call that goes wrong, counted from 0
     * @param times how many calls go wrong
     */
    public FaultyKeyService(TckSubject keys, Fault fault, int from, int times) {
        this.good = keys.service();
        this.keys = keys;
        this.fault = fault;
        this.from = from;
        this.times = times;
    }

    private boolean wrong() {
        int call = calls.getAndIncrement();
        return call >= from && call < (long) from + times;
    }

    /** Returns how many calls were made. */
    public int calls() {
        return calls.get();
    }

    private KeyId other(KeyId key) {
        KeyPurpose purpose = good.info(key).orElseThrow().purpose();
        return keys.enabled(purpose, keys.enabled(purpose, 0).equals(key) ? 1 : 0);
    }

    @SuppressWarnings("NullAway")
    private byte[] spoiled(byte[] answer, Supplier<byte[]> ofOther) {
        byte[] last = before;
        before = answer.clone();
        if (!wrong()) {
            return answer;
        }
        return switch (fault) {
            case TIMEOUT -> sleep(answer);
            case WRONG_KEY -> ofOther.get();
            case TRUNCATED -> Arrays.copyOf(answer, answer.length - 1);
            case EXTENDED -> Arrays.copyOf(answer, answer.length + 1);
            case EMPTY -> new byte[0];
            case GARBAGE -> Randoms.bytes(answer.length);
            case BIT_FLIP -> Expect.flipped(answer, answer.length * 4);
            case ZERO -> new byte[answer.length];
            case SAME_NONCE, REPLAYED -> last == null ? answer : last;
            case NULL -> null;
            case EXCEPTION -> throw new IllegalStateException(CANARY);
            case ERROR -> throw new StackOverflowError(CANARY);
        };
    }

    private static byte[] sleep(byte[] answer) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    @SuppressWarnings("NullAway")
    private SecretBytes spoiled(SecretBytes answer, Supplier<byte[]> ofOther) {
        byte[] bytes = spoiled(Expect.plain(answer), ofOther);
        return bytes == null ? null : SecretBytes.take(bytes);
    }

    @Override
    public Optional<KeyInfo> info(KeyId key) {
        return good.info(key);
    }

    @Override
    public WrappedKey wrap(KeyId wrappingKey, SecretBytes key, byte[] context) {
        WrappedKey right = good.wrap(wrappingKey, key, context);
        WrappedKey last = wrappedBefore;
        wrappedBefore = right;
        if (last != null && (fault == Fault.SAME_NONCE || fault == Fault.REPLAYED) && wrong()) {
            return fault == Fault.REPLAYED
                    ? last
                    : new WrappedKey(wrappingKey, right.algorithm(), last.nonce(), right.bytes());
        }
        byte[] bytes = spoiled(
                right.bytes(), () -> good.wrap(other(wrappingKey), key, context).bytes());
        if (bytes == null || bytes.length == 0) {
            return nothing();
        }
        return new WrappedKey(wrappingKey, right.algorithm(), right.nonce(), bytes);
    }

    @SuppressWarnings("NullAway")
    private static WrappedKey nothing() {
        return null;
    }

    @Override
    public SecretBytes unwrap(WrappedKey wrapped, byte[] context) {
        SecretBytes right = good.unwrap(wrapped, context);
        return spoiled(right, () -> Randoms.bytes(right.length()));
    }

    @Override
    public SecretBytes derive(KeyId key, byte[] info, int length) {
        return spoiled(good.derive(key, info, length), () -> Expect.plain(good.derive(other(key), info, length)));
    }

    @Override
    public byte[] mac(KeyId key, byte[] message) {
        return spoiled(good.mac(key, message), () -> good.mac(other(key), message));
    }

    @Override
    public byte[] sign(KeyId key, byte[] message) {
        return spoiled(good.sign(key, message), () -> good.sign(other(key), message));
    }

    @Override
    public X509Certificate certificate(KeyId key) {
        return good.certificate(key);
    }

    @Override
    public SecretBytes openEnvelope(KeyId key, byte[] cms) {
        SecretBytes right = good.openEnvelope(key, cms);
        return spoiled(right, () -> Randoms.bytes(right.length()));
    }
}
