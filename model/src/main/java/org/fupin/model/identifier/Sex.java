package org.fupin.model.identifier;

/** Sex that a sequence number tells; codes of GB/T 2261.1, list SEX. */
public enum Sex {
    /** 男性, odd sequence number. */
    MALE("1"),
    /** 女性, even sequence number. */
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** Code in the list SEX. */
    public String code() {
        return code;
    }
}
