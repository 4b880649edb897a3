package org.fupin.security.audit;

/** What the module can be seen to do, besides {@linkplain AccessAction access to records}; the name is the code in the log. */
public enum AuditAction {
    /** A log begins; its first line. */
    LOG_STARTED,
    /** The end of the last line was lost in a crash; the rest of it was cut off. */
    LOG_RECOVERED,
    /** A checkpoint was signed. */
    LOG_CHECKPOINT,
    /** A key was made. */
    KEY_CREATED,
    /** A key came from outside. */
    KEY_IMPORTED,
    /** A key left the ring, encrypted. */
    KEY_EXPORTED,
    /** New work takes this key. */
    KEY_BECAME_PRIMARY,
    /** A key is enabled. */
    KEY_ENABLED,
    /** A key opens what exists and makes nothing new. */
    KEY_DECRYPT_ONLY,
    /** A key was disabled. */
    KEY_DISABLED,
    /** A key was destroyed. */
    KEY_DESTROYED,
    /** A key got a certificate. */
    KEY_CERTIFIED,
    /** A key is kept under another wrapping key or password. */
    KEY_REWRAPPED,
    /** A key should be rotated soon. */
    KEY_USAGE_WARNING,
    /** A key was used as often as it may. */
    KEY_USAGE_LIMIT,
    /** Data went from an old key to a new one. */
    DATA_RE_ENCRYPTED,
    /** Fields were sealed. */
    FIELDS_SEALED,
    /** Fields were opened. */
    FIELDS_OPENED,
    /** Tokens were made. */
    TOKENS_MADE,
    /** Tokens of two departments were matched. */
    TOKENS_MATCHED,
    /** Values were masked for display. */
    VALUES_MASKED,
    /** A data set was pseudonymised or otherwise de-identified. */
    DATA_DEIDENTIFIED,
    /** Somebody was identified again through a link table. */
    PSEUDONYM_RESOLVED,
    /** Tables were checked or suppressed before publication. */
    TABLES_GUARDED,
    /** A package was sealed. */
    PACKAGE_SEALED,
    /** Signature and digests of a package were verified. */
    PACKAGE_VERIFIED,
    /** A package was opened. */
    PACKAGE_OPENED,
    /** A receipt was signed. */
    RECEIPT_SIGNED,
    /** A notice was built. */
    NOTICE_BUILT,
    /** A file was checked before publication. */
    NOTICE_CHECKED,
    /** Somebody overrode a policy. */
    POLICY_OVERRIDDEN
}
