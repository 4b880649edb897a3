package org.fupin.security.policy;

/** What an element tells about a person, which decides how it is protected and masked. */
public enum FieldClass {
    /** Identifies a person by itself: identity number, phone, address (GB/T 37964-2019, direct identifier). */
    D1,
    /** A name. */
    D2,
    /** Identifies together with others: birth date, sex, village (GB/T 37964-2019, quasi-identifier). */
    Q,
    /** A sensitive attribute: health, disability, cause of poverty. */
    A,
    /** Finance: accounts and amounts. */
    F,
    /** Public: projects, funds, indicators. */
    P
}
