package org.fupin.model.annotation;

import java.util.Locale;

/** What a breach means for the submission. */
public enum Severity {
    /** Not acceptable. */
    ERROR,
    /** To be explained or waived. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The name in lower case, as reports write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
