package org.fupin.schemas;

/** Where codes come from, and so how far other systems share them. */
public enum CodeStatus {
    /** Codes of a national standard, exactly. */
    OFFICIAL("OFFICIAL"),
    /** Structure by a national standard; the values live in a dated register, not in the list. */
    OFFICIAL_STRUCTURE("OFFICIAL-STRUCTURE"),
    /** Codes seen in an implementation of the national forms. */
    NATIONAL_CODED("NATIONAL-CODED"),
    /** Labels of the national forms; the codes are those of this standard. */
    NATIONAL_LABEL("NATIONAL-LABEL"),
    /** Codes and labels proposed by this standard. */
    PROPOSED("PROPOSED");

    private final String text;

    CodeStatus(String text) {
        this.text = text;
    }

    /** The status as the files write it, for example {@code NATIONAL-CODED}. */
    public String text() {
        return text;
    }

    /** Whether the codes themselves are those of a national standard. */
    public boolean official() {
        return this == OFFICIAL || this == OFFICIAL_STRUCTURE;
    }

    /**
     * The status that the files write so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CodeStatus of(String text) {
        for (CodeStatus status : values()) {
            if (status.text.equals(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no such code status: " + text);
    }

    /** The status as the files write it. */
    @Override
    public String toString() {
        return text;
    }
}
