package org.fupin.security.notice.scan;

/** What a stretch of digits may be. */
public enum NumberKind {
    /** Identity number of 18 characters, sound in all parts. */
    IDENTITY,
    /** Eighteen characters with possible area and birth date, whose check character does not agree. */
    IDENTITY_SHAPE,
    /** Identity number of 15 digits. */
    LEGACY,
    /** Disability certificate of 20 characters. */
    CERTIFICATE,
    /** Bank card with its Luhn digit. */
    CARD,
    /** Mobile number. */
    MOBILE,
    /** Fixed line with its area code. */
    FIXED_LINE,
    /** A number of which some characters are hidden. */
    MASKED
}
