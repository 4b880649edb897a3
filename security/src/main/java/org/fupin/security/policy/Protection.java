package org.fupin.security.policy;

/** The least protection that an element needs at rest and in exchange, weakest first. */
public enum Protection {
    /** May be stored and sent in clear. */
    CLEAR,
    /** In clear only inside a sealed package. */
    PACKAGE,
    /** Sealed as a field. */
    SEAL,
    /** Sealed as a field; departments match it by tokens. */
    SEAL_AND_TOKEN;

    /** Whether the field itself must be sealed. */
    public boolean seals() {
        return compareTo(SEAL) >= 0;
    }

    /** The stronger of the two. */
    public Protection atLeast(Protection other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
