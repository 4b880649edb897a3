package org.fupin.security.audit;

import java.util.Locale;

/** What is counted in an event. */
public enum AuditCount {
    /** Bytes. */
    BYTES,
    /** Place in a file, in bytes. */
    OFFSET,
    /** Events of a log. */
    EVENTS,
    /** Files or entries of a package. */
    FILES,
    /** Records. */
    RECORDS,
    /** Fields. */
    FIELDS,
    /** Tokens. */
    TOKENS,
    /** Matches. */
    MATCHES,
    /** Findings. */
    FINDINGS,
    /** Cells that were suppressed. */
    SUPPRESSED,
    /** Recipients of a package. */
    RECIPIENTS,
    /** How often a key was used. */
    USES,
    /** Number of a key ring's content. */
    GENERATION;

    /** Returns the name in the log, in small letters. */
    String logged() {
        return name().toLowerCase(Locale.ROOT);
    }
}
