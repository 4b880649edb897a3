package org.fupin.security.field;

/**
 * Hears why a value did not open. This belongs in the audit log and nowhere else: whoever asked is told the same whatever
 * the cause was.
 */
@FunctionalInterface
public interface FieldFailures {

    /** Why a value did not open. */
    enum Cause {
        /** It is no sealed text. */
        FORM,
        /** The policy does not allow its suite. */
        SUITE,
        /** The ring has no such key. */
        KEY_UNKNOWN,
        /** The key's state or purpose does not allow it. */
        KEY_STATE,
        /** It was sealed with another key of the same name. */
        WRONG_KEY,
        /** It was changed, or sealed for another place or purpose. */
        NOT_AUTHENTIC
    }

    /** Takes note that a value did not open. */
    void failed(FieldRef ref, Cause cause);

    /** Forgets everything. */
    static FieldFailures none() {
        return (ref, cause) -> {};
    }
}
