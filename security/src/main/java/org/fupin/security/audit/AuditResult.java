package org.fupin.security.audit;

/** How it ended. */
public enum AuditResult {
    /** It was done. */
    OK,
    /** It was refused. */
    REFUSED,
    /** It failed. */
    FAILED
}
