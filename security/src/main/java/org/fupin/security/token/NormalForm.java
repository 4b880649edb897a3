package org.fupin.security.token;

/** How a kind of value is brought into its normal form, so that two departments' spellings of one value meet. */
public enum NormalForm {
    /** Identity number: of 18 characters with a capital X; 15 digits are converted, disability certificates cut to 18. */
    IDENTITY,
    /** Name of a person. */
    NAME,
    /** Telephone number: digits without the country code. */
    PHONE,
    /** Account or card number: digits and capital letters without gaps. */
    ACCOUNT,
    /** Calendar day: {@code 2018-05-10}. */
    DATE,
    /** A code of a list, as it is but for width and outer blanks. */
    CODE,
    /** Any other text, but for composition and blanks. */
    TEXT
}
