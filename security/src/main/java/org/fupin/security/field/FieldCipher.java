package org.fupin.security.field;

import java.util.Arrays;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.field.FieldFailures.Cause;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Randoms;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.policy.SecurityPolicy;

/**
 * Seals the values of fields and opens them again, each bound to dataset, record type, element, record id and purpose:
 * whatever is moved, changed or asked for another purpose does not open. The same value sealed twice gives two texts.
 *
 * <p>A cipher derives a key for each field once and wipes all of them on {@link #close}. It is safe for use by many
 * threads and cannot be serialised: a cluster builds one for each executor out of the ring it opens there.
 */
public final class FieldCipher implements AutoCloseable {

    private final KeyRing ring;
    private final SecurityPolicy policy;
    private final FieldFailures failures;
    private final FieldKeys keys;

    private FieldCipher(Builder builder) {
        this.ring = builder.ring;
        this.policy = builder.policy;
        this.failures = builder.failures;
        this.keys = new FieldKeys(ring, builder.dataset, builder.purpose);
    }

    /**
     * A cipher of values that serve one purpose.
     *
     * @param purpose what the values are for, the same to the letter when they are opened
     */
    public static Builder builder(KeyRing ring, SecurityPolicy policy, String purpose) {
        return new Builder(ring, policy, purpose);
    }

    /** Says what a cipher is bound to. */
    public static final class Builder {
        private final KeyRing ring;
        private final SecurityPolicy policy;
        private final String purpose;
        private String dataset = "";
        private FieldFailures failures = FieldFailures.none();

        private Builder(KeyRing ring, SecurityPolicy policy, String purpose) {
            if (purpose.isBlank()) {
                throw new IllegalArgumentException("a purpose is needed");
            }
            this.ring = ring;
            this.policy = policy;
            this.purpose = purpose;
        }

        /** Binds the values to a dataset too, such as a year's register of a county. */
        public Builder dataset(String name) {
            dataset = name;
            return this;
        }

        /** Tells the audit log why a value did not open. */
        public Builder failures(FieldFailures listener) {
            failures = listener;
            return this;
        }

        /** The cipher. */
        public FieldCipher build() {
            return new FieldCipher(this);
        }
    }

    /**
     * Seals a value; the length of its UTF-8 form can be seen.
     *
     * @throws SecurityRefusal {@code KEY_UNKNOWN} without a primary FIELD key, {@code KEY_STATE}, {@code LIMIT} for a
     *     value over 64 KiB or a key used too often, {@code FORBIDDEN} for a suite that the policy does not write
     * @throws IllegalArgumentException for a value with a lone surrogate
     */
    public String seal(FieldRef ref, CharSequence value) {
        return seal(ref, value, LengthHiding.NONE);
    }

    /** The same, hiding the length. */
    public String seal(FieldRef ref, CharSequence value, LengthHiding hiding) {
        byte[] plain = PlainText.of(value, hiding, ref.place());
        try {
            return seal(ring.primary(KeyPurpose.FIELD), ref, plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private String seal(KeyInfo key, FieldRef ref, byte[] plain) {
        policy.requireWrite(key.suite(), ref.place());
        FieldKeys.FieldKey field = keys.of(key, ref);
        ring.used(key.id(), 1);
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        byte[] body = field.key().seal(nonce, field.aad(ref.recordId()), plain);
        return new SealedText(field.header(), nonce, body).text();
    }

    /** Whether the text says of itself that it is sealed. */
    public static boolean isSealed(CharSequence text) {
        return SealedText.is(text);
    }

    /**
     * The key that a value was sealed with, for inventories and rotation; it opens nothing.
     *
     * @throws SecurityRefusal {@code MALFORMED}
     */
    public static KeyId keyOf(CharSequence sealed) {
        return SealedText.parse(sealed).key();
    }

    /**
     * Opens a value. The policy is asked before anything is decrypted.
     *
     * @throws SecurityRefusal {@code MALFORMED} for what is no sealed text, {@code FORBIDDEN} for a suite that the policy
     *     does not read, {@code KEY_UNKNOWN}, {@code KEY_STATE}; {@code CANNOT_OPEN} for all else, whatever it is
     */
    public Opened open(FieldRef ref, CharSequence sealed) {
        return opened(ref, SealedText.parse(ref, sealed, failures));
    }

    private Opened opened(FieldRef ref, SealedText sealed) {
        Opened value = PlainText.opened(plain(ref, sealed));
        if (value == null) {
            throw failed(ref, Cause.NOT_AUTHENTIC, Code.CANNOT_OPEN);
        }
        return value;
    }

    /**
     * Seals a value anew with the present primary key, for the same place and purpose, with the same padding; a value
     * that has it already comes back as it is. Nobody sees it in between.
     *
     * @throws SecurityRefusal as {@link #open} and {@link #seal(FieldRef, CharSequence)}
     */
    public String reseal(FieldRef ref, String sealed) {
        return reseal(ref, sealed, ring.primary(KeyPurpose.FIELD));
    }

    /** The same with the key that a re-encryption moves everything to. */
    String reseal(FieldRef ref, String sealed, KeyId target) {
        KeyInfo key = ring.info(target).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, target.value()));
        if (key.purpose() != KeyPurpose.FIELD) {
            throw new SecurityRefusal(Code.KEY_STATE, target.value());
        }
        return reseal(ref, sealed, key);
    }

    private String reseal(FieldRef ref, String sealed, KeyInfo target) {
        SealedText old = SealedText.parse(ref, sealed, failures);
        if (old.key().equals(target.id()) && ConstantTime.equal(old.check(), keys.check(target))) {
            return sealed;
        }
        byte[] plain = plain(ref, old);
        try {
            return seal(target, ref, plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] plain(FieldRef ref, SealedText sealed) {
        KeyInfo key = readable(ref, sealed);
        if (!ConstantTime.equal(sealed.check(), keys.check(key))) {
            throw failed(ref, Cause.WRONG_KEY, Code.CANNOT_OPEN);
        }
        FieldKeys.FieldKey field = keys.of(key, ref);
        try {
            return field.key().open(sealed.nonce(), field.aad(ref.recordId()), sealed.body());
        } catch (SecurityRefusal e) {
            throw failed(ref, Cause.NOT_AUTHENTIC, Code.CANNOT_OPEN);
        }
    }

    /** The key of a sealed value, if policy, purpose and state let it open anything. */
    private KeyInfo readable(FieldRef ref, SealedText sealed) {
        if (!policy.mayRead(sealed.suite())) {
            throw failed(ref, Cause.SUITE, Code.FORBIDDEN);
        }
        KeyInfo key = ring.info(sealed.key()).orElseThrow(() -> failed(ref, Cause.KEY_UNKNOWN, Code.KEY_UNKNOWN));
        if (key.purpose() != KeyPurpose.FIELD || !policy.mayOpen(key.state())) {
            throw failed(ref, Cause.KEY_STATE, Code.KEY_STATE);
        }
        // a header that names another suite than its key has
        if (key.suite() != sealed.suite()) {
            throw failed(ref, Cause.WRONG_KEY, Code.CANNOT_OPEN);
        }
        return key;
    }

    private SecurityRefusal failed(FieldRef ref, Cause cause, Code code) {
        failures.failed(ref, cause);
        return new SecurityRefusal(code, ref.place());
    }

    SecurityPolicy policy() {
        return policy;
    }

    /** Wipes the keys of all fields; the ring stays open. */
    @Override
    public void close() {
        keys.close();
    }
}
