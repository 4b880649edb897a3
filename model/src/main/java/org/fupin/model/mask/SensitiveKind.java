package org.fupin.model.mask;

/** Kind of personal value, which decides its mask. Each says what stays visible. */
public enum SensitiveKind {
    /** Identity or certificate number: the six characters of the area; nothing when the number is not shaped as one. */
    IDENTITY,
    /** Name of a person or payee: the family name, two characters of a compound one, else the part before a middle dot. */
    NAME,
    /** Telephone: the first three and last two digits of a mobile number; nothing of any other. */
    PHONE,
    /** Bank account or card: the last four characters of twelve or more; nothing of a shorter one. */
    ACCOUNT,
    /** Address: at most the first six characters, and no more than a third. */
    ADDRESS,
    /** Longitude or latitude: whole degrees. */
    LOCATION,
    /** Illness, diagnosis, disability: nothing. */
    HEALTH,
    /** Birth date: the year. */
    BIRTH_DATE,
    /** Any other value that must not be shown: nothing. */
    SECRET
}
