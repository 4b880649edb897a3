package org.fupin.security.audit;

/** What was done with personal data; the codes of the list ACCESS_ACTION. */
public enum AccessAction {
    /** Somebody saw it. */
    READ("1"),
    /** It left the system as a file. */
    EXPORT("2"),
    /** It was decrypted. */
    DECRYPT("3"),
    /** It was changed. */
    CHANGE("4"),
    /** It was deleted. */
    DELETE("5"),
    /** It was shared with another department. */
    SHARE("6");

    private final String code;

    AccessAction(String code) {
        this.code = code;
    }

    /** Returns the code of the list ACCESS_ACTION. */
    public String code() {
        return code;
    }

    /** Returns the action's code in the log, such as {@code RECORD_READ}. */
    String logged() {
        return "RECORD_" + name();
    }
}
