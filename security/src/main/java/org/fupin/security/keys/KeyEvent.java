package org.fupin.security.keys;

import java.time.Instant;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a key and belongs into the audit log. It holds no secret and nothing of a person.
 *
 * @param kind what happened
 * @param id the key
 * @param purpose what the key is for
 * @param suite the algorithms it works with
 * @param from its state before; null for a key that is new to the ring
 * @param to its state now
 * @param primary whether it is now the primary one of its purpose
 * @param uses how often it was used, as far as the ring was told
 * @param generation number of the ring's content after this, growing by one with each change
 * @param at when it happened
 */
public record KeyEvent(
        Kind kind,
        KeyId id,
        KeyPurpose purpose,
        CryptoSuite suite,
        @Nullable KeyState from,
        KeyState to,
        boolean primary,
        long uses,
        long generation,
        Instant at) {

    /** What can happen to a key. */
    public enum Kind {
        /** A new key was made. */
        CREATED,
        /** A key came from outside. */
        IMPORTED,
        /** A key left the ring, encrypted. */
        EXPORTED,
        /** New work of its purpose takes this key from now on. */
        BECAME_PRIMARY,
        /** It went from one state to another. */
        STATE_CHANGED,
        /** Its bytes were removed. */
        DESTROYED,
        /** A certificate was attached to it. */
        CERTIFIED,
        /** The ring got another password or wrapping key, and the key was wrapped anew. */
        REWRAPPED,
        /** It was used so often that it should be rotated soon. */
        USAGE_WARNING,
        /** It was refused because it was used as often as it may. */
        USAGE_LIMIT
    }
}
