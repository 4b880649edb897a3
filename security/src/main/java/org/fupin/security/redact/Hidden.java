package org.fupin.security.redact;

/** What was taken out of a text, and the mark that stands in its place. */
enum Hidden {
    /** Identity number, certificate number. */
    IDENTITY("[identity]"),
    /** Mobile number or fixed line. */
    PHONE("[phone]"),
    /** Bank card or account. */
    ACCOUNT("[account]"),
    /** A value that the caller registered. */
    KNOWN("[known]");

    private final String mark;

    Hidden(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    /** Length of the mark that begins at this place, 0 when none does; marks are never looked into again. */
    static int markAt(String text, int at) {
        if (text.charAt(at) == '[') {
            for (Hidden hidden : values()) {
                if (text.startsWith(hidden.mark, at)) {
                    return hidden.mark.length();
                }
            }
        }
        return 0;
    }
}
