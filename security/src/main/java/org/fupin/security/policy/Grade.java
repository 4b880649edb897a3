package org.fupin.security.policy;

/** Grade of data, the codes of the standard's list SENSITIVITY (its own design), lowest first. */
public enum Grade {
    /** Aggregates, project notices. */
    PUBLIC("1"),
    /** For work inside government. */
    INTERNAL("2"),
    /** Personal information. */
    PERSONAL("3"),
    /** Sensitive personal information. */
    SENSITIVE("4"),
    /** Important data: large collections. */
    IMPORTANT("5");

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    /** Code in the list SENSITIVITY. */
    public String code() {
        return code;
    }

    /** The higher of the two. */
    public Grade atLeast(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
