package org.fupin.files.report;

import java.util.Locale;

/** What becomes of a submission. */
public enum Verdict {
    /** No error was found and nothing went wrong while looking. */
    ACCEPTED,
    /** At least one error was found, or the check could not be finished. */
    REJECTED;

    /** The name in lower case, as reports write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
