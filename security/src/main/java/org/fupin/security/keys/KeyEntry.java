package org.fupin.security.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One key as the ring keeps it.
 *
 * @param info what may be known of it; {@code uses} counts what was granted, used up or not
 * @param expires only for keys for demonstrations
 * @param wrapped the key, wrapped; null once destroyed
 * @param certificate of a key pair, DER; stays after destruction, since old signatures are still verified
 */
record KeyEntry(KeyInfo info, @Nullable Instant expires, byte @Nullable [] wrapped, byte @Nullable [] certificate) {

    KeyId id() {
        return info.id();
    }

    KeyEntry state(KeyState next) {
        boolean primary = info.primary() && next == KeyState.ENABLED;
        KeyInfo changed =
                new KeyInfo(info.id(), info.purpose(), next, info.suite(), primary, info.created(), info.uses());
        return new KeyEntry(changed, expires, next == KeyState.DESTROYED ? null : wrapped, certificate);
    }

    KeyEntry primary(boolean primary) {
        KeyInfo changed = new KeyInfo(
                info.id(), info.purpose(), info.state(), info.suite(), primary, info.created(), info.uses());
        return new KeyEntry(changed, expires, wrapped, certificate);
    }

    KeyEntry uses(long uses) {
        KeyInfo changed = new KeyInfo(
                info.id(), info.purpose(), info.state(), info.suite(), info.primary(), info.created(), uses);
        return new KeyEntry(changed, expires, wrapped, certificate);
    }

    KeyEntry wrapped(byte[] again) {
        return new KeyEntry(info, expires, again, certificate);
    }

    KeyEntry certificate(byte[] der) {
        return new KeyEntry(info, expires, wrapped, der);
    }
}
