package org.fupin.model.identifier;

/** Part of an identifier that a fault lies in. */
public enum Part {
    /** Number of characters. */
    LENGTH,
    /** A character that must not stand where it stands. */
    CHARACTER,
    /** Opens with 000000 or 999999, which stand for "no number". */
    PLACEHOLDER,
    /** Division, or on a foreigner's card the province and the country. */
    AREA,
    /** Birth date. */
    DATE,
    /** Check digit or character. */
    CHECK,
    /** Category of disability, digit 19. */
    CATEGORY,
    /** Grade of disability, digit 20. */
    GRADE,
    /** Reissue suffix, characters 21 and 22. */
    REISSUE,
    /** Township or village digits of a division code. */
    LEVEL
}
