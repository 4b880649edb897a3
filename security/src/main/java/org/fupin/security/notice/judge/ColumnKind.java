package org.fupin.security.notice.judge;

/** What a label, header or name of a value says of the value. */
public enum ColumnKind {
    /** Name of a person. */
    NAME,
    /** Identity number or number of another certificate of a person. */
    IDENTITY,
    /** First characters of an identity number. */
    IDENTITY_HEAD,
    /** Last characters of an identity number. */
    IDENTITY_TAIL,
    /** Number of a disability certificate. */
    CERTIFICATE,
    /** Passport or permit. */
    PASSPORT,
    /** Residence booklet. */
    BOOKLET,
    /** Bank account or card. */
    ACCOUNT,
    /** Telephone. */
    PHONE,
    /** Telephone of an office. */
    OFFICE_PHONE,
    /** Birth date. */
    BIRTH_DATE,
    /** Age. */
    AGE,
    /** Age in bands. */
    AGE_BAND,
    /** Sex. */
    SEX,
    /** Health, illness, disability. */
    HEALTH,
    /** Level of education. */
    EDUCATION,
    /** School, grade. */
    SCHOOL,
    /** Cause of poverty. */
    CAUSE,
    /** Address. */
    ADDRESS,
    /** Longitude. */
    LONGITUDE,
    /** Latitude. */
    LATITUDE,
    /** Amount of money. */
    AMOUNT,
    /** Number of a thing: project, document, voucher, household, organisation. */
    CODE,
    /** Date of an event. */
    DATE,
    /** Division. */
    REGION,
    /** Known, and of no interest. */
    OTHER,
    /** Not known. */
    NONE;

    /** Whether long digits under such a header are explained, so that they are no numbers of people by chance. */
    boolean explains() {
        return this == AMOUNT || this == CODE || this == DATE || this == REGION || this == AGE_BAND;
    }

    /** Whether the number belongs to a person's identity. */
    boolean identifies() {
        return this == IDENTITY || this == CERTIFICATE || this == IDENTITY_HEAD || this == IDENTITY_TAIL;
    }
}
