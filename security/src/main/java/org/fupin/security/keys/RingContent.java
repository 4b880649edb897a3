package org.fupin.security.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/**
 * All keys of a ring at one moment, and the rules by which one content follows another. Pure: nothing is read, written
 * or decrypted here.
 *
 * @param suite the suite that wraps the keys
 * @param generation grows by one with each change
 * @param keys in the order in which they were added
 */
record RingContent(CryptoSuite suite, long generation, List<RingEntry> keys) {

    /** Most keys of one ring. */
    static final int MOST_KEYS = 4096;

    RingContent {
        keys = List.copyOf(keys);
    }

    static RingContent empty(CryptoSuite suite) {
        return new RingContent(suite, 0, List.of());
    }

    /**
     * Makes sure that the content is one that the rules below can lead to.
     *
     * @throws IllegalArgumentException when it is not
     */
    void requireSound() {
        Set<KeyId> ids = new HashSet<>();
        Set<KeyPurpose> primary = EnumSet.noneOf(KeyPurpose.class);
        for (RingEntry key : keys) {
            KeyInfo info = key.info();
            boolean sound = ids.add(key.id())
                    && generation >= 0
                    && info.uses() >= 0
                    && (!info.purpose().counted() || info.uses() <= UseLimit.HARD)
                    && (key.wrapped() == null) == (info.state() == KeyState.DESTROYED)
                    && (!info.primary() || info.state() == KeyState.ENABLED && primary.add(info.purpose()))
                    && key.id().demo() == (key.expires() != null)
                    && key.certificates().isEmpty() != info.purpose().pair()
                    && key.certificates().size() <= RingEntry.MOST_CERTIFICATES;
            if (!sound) {
                throw new IllegalArgumentException(key.id().value());
            }
        }
    }

    Optional<RingEntry> find(KeyId id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    RingEntry get(KeyId id) {
        return find(id).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, id.value()));
    }

    Optional<RingEntry> primary(KeyPurpose purpose) {
        return keys.stream()
                .filter(key -> key.info().primary() && key.info().purpose() == purpose)
                .findFirst();
    }

    RingContent next() {
        return new RingContent(suite, generation + 1, keys);
    }

    /** A new key; when it is primary, the former primary key of its purpose is so no more. */
    RingContent adding(RingEntry key) {
        if (find(key.id()).isPresent()) {
            throw new SecurityRefusal(Code.KEY_STATE, key.id().value());
        }
        if (keys.size() >= MOST_KEYS) {
            throw new SecurityRefusal(Code.LIMIT, "keys");
        }
        RingContent before = key.info().primary() ? withoutPrimary(key.info().purpose()) : this;
        List<RingEntry> more = new ArrayList<>(before.keys);
        more.add(key);
        return new RingContent(suite, generation, more);
    }

    /** A new primary key; the former one opens what it sealed and makes nothing new. */
    RingContent rotating(RingEntry key) {
        RingContent before = primary(key.info().purpose())
                .map(old -> with(old.state(KeyState.DECRYPT_ONLY)))
                .orElse(this);
        return before.adding(key);
    }

    RingContent making(KeyId id, KeyState next) {
        RingEntry key = get(id);
        if (!key.info().state().mayBecome(next)) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        return with(key.state(next));
    }

    RingContent makingPrimary(KeyId id) {
        RingEntry key = get(id);
        if (key.info().state() != KeyState.ENABLED || key.info().primary()) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        return withoutPrimary(key.info().purpose()).with(key.primary(true));
    }

    /** Puts this key in the place of the one with its id. */
    RingContent with(RingEntry key) {
        return new RingContent(
                suite,
                generation,
                keys.stream().map(old -> old.id().equals(key.id()) ? key : old).toList());
    }

    /** Lowers the counts by what was granted and not used. */
    RingContent givingBack(Map<KeyId, Long> unused) {
        return new RingContent(
                suite,
                generation,
                keys.stream()
                        .map(key -> key.uses(Math.max(0, key.info().uses() - unused.getOrDefault(key.id(), 0L))))
                        .toList());
    }

    /** The same keys, wrapped by another secret. */
    RingContent rewrapped(RingSecret from, RingSecret to) {
        return new RingContent(
                suite,
                generation,
                keys.stream().map(key -> rewrapped(key, from, to)).toList());
    }

    private static RingEntry rewrapped(RingEntry key, RingSecret from, RingSecret to) {
        byte[] wrapped = key.wrapped();
        if (wrapped == null) {
            return key;
        }
        try (SecretBytes bytes = from.unwrap(key.info(), wrapped)) {
            return key.wrapped(to.wrap(key.info(), bytes));
        }
    }

    private RingContent withoutPrimary(KeyPurpose purpose) {
        return primary(purpose).map(old -> with(old.primary(false))).orElse(this);
    }
}
