package org.fupin.security.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key as the ring keeps it.
 *
 * @param info what may be known of it; {@code uses} counts what was granted, used up or not
 * @param expires only for keys for demonstrations
 * @param wrapped the key, wrapped; null once destroyed
 * @param certificates of a key pair, DER, newest first; former ones stay, since envelopes name them, and all stay after
 *     destruction, since old signatures are still verified
 */
record RingEntry(KeyInfo info, @Nullable Instant expires, byte @Nullable [] wrapped, List<byte[]> certificates) {

    /** Most certificates that are kept of one key. */
    static final int MOST_CERTIFICATES = 8;

    RingEntry {
        certificates = List.copyOf(certificates);
    }

    KeyId id() {
        return info.id();
    }

    RingEntry state(KeyState next) {
        boolean primary = info.primary() && next == KeyState.ENABLED;
        KeyInfo changed =
                new KeyInfo(info.id(), info.purpose(), next, info.suite(), primary, info.created(), info.uses());
        return new RingEntry(changed, expires, next == KeyState.DESTROYED ? null : wrapped, certificates);
    }

    RingEntry primary(boolean primary) {
        KeyInfo changed = new KeyInfo(
                info.id(), info.purpose(), info.state(), info.suite(), primary, info.created(), info.uses());
        return new RingEntry(changed, expires, wrapped, certificates);
    }

    RingEntry uses(long uses) {
        KeyInfo changed = new KeyInfo(
                info.id(), info.purpose(), info.state(), info.suite(), info.primary(), info.created(), uses);
        return new RingEntry(changed, expires, wrapped, certificates);
    }

    RingEntry wrapped(byte[] again) {
        return new RingEntry(info, expires, again, certificates);
    }

    RingEntry certificate(byte[] der) {
        List<byte[]> more = new ArrayList<>(certificates);
        more.add(0, der);
        return new RingEntry(info, expires, wrapped, more.subList(0, Math.min(more.size(), MOST_CERTIFICATES)));
    }
}
