package org.fupin.security.mask;

/** What a column of a list tells of a person beside the value that is masked. */
public enum Fact {
    /** Birth date, month or year, or a band of years. */
    BIRTH,
    /** Age in full years, or a band of ages. */
    AGE,
    /** Sex: code of GB/T 2261.1, 男 or 女. */
    SEX,
    /** Division code of 2 to 12 digits; its county is taken for the area of the identity number, as an attacker would. */
    AREA
}
