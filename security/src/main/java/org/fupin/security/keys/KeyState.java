package org.fupin.security.keys;

/**
 * What a key may still do. The way is ENABLED → DECRYPT_ONLY → DISABLED → DESTROYED. It may be shortened (a key that
 * leaked goes from ENABLED to DISABLED) and goes back only once: a disabled key may become DECRYPT_ONLY again, so that
 * what it sealed is not lost by a mistake. No key is ever enabled again, and only a disabled key can be destroyed.
 */
public enum KeyState {
    /** May do everything its purpose allows. */
    ENABLED,
    /** Opens, verifies and matches what exists already, and makes nothing new. */
    DECRYPT_ONLY,
    /** Does nothing; the key is still kept. */
    DISABLED,
    /** The key is gone; only its name and history are left. */
    DESTROYED;

    /** Tells whether a key in this state may go to the other one; no state goes to itself. */
    public boolean mayBecome(KeyState next) {
        return switch (this) {
            case ENABLED -> next == DECRYPT_ONLY || next == DISABLED;
            case DECRYPT_ONLY -> next == DISABLED;
            case DISABLED -> next == DECRYPT_ONLY || next == DESTROYED;
            case DESTROYED -> false;
        };
    }

    /** Tells whether the key still opens what was made with it. */
    public boolean opens() {
        return this == ENABLED || this == DECRYPT_ONLY;
    }
}
