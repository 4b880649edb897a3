package org.fupin.security.notice.finding;

/** What the publication gate can find, each under a permanent code. Texts for people are in the messages by that code. */
public enum FindingKind {
    /** Identity number in full, of a citizen, a resident of Hong Kong, Macao or Taiwan, or a foreigner. */
    IDENTITY_NUMBER("GAT-101"),
    /** Identity number of 15 digits, of before 1999. */
    LEGACY_NUMBER("GAT-102"),
    /** Number of a disability certificate. */
    DISABILITY_CERTIFICATE("GAT-103"),
    /** Identity number masked or cut so weakly that few numbers fit. */
    WEAK_MASK("GAT-104"),
    /** Number of a passport or permit, told by its header. */
    PASSPORT("GAT-105"),
    /** Number of a residence booklet, told by its header. */
    BOOKLET("GAT-106"),
    /** Bank card or account. */
    BANK_ACCOUNT("GAT-111"),
    /** Bank card or account masked so weakly that few numbers fit. */
    WEAK_ACCOUNT_MASK("GAT-112"),
    /** Mobile number. */
    MOBILE("GAT-121"),
    /** Fixed line of a household. */
    FIXED_LINE("GAT-122"),
    /** Telephone masked so weakly that few numbers fit. */
    WEAK_PHONE_MASK("GAT-123"),
    /** Telephone of an office, given for questions and complaints. */
    OFFICE_PHONE("GAT-124"),
    /** Dates of birth. */
    BIRTH_DATE("GAT-131"),
    /** Ages in years, not in bands. */
    EXACT_AGE("GAT-132"),
    /** A child under fourteen. */
    UNDER_14("GAT-133"),
    /** Health or disability of named persons. */
    HEALTH_OF_NAMED("GAT-141"),
    /** Education or school of named persons. */
    EDUCATION_OF_NAMED("GAT-142"),
    /** Cause of poverty of named persons. */
    CAUSE_OF_NAMED("GAT-143"),
    /** Names in full where the channel asks for masked ones. */
    FULL_NAME("GAT-144"),
    /** Addresses below the natural village. */
    ADDRESS("GAT-151"),
    /** Coordinates. */
    COORDINATES("GAT-152"),
    /** The file, or a part of it, is broken. */
    UNREADABLE("GAT-201"),
    /** A limit was passed; the rest was not checked. */
    LIMIT("GAT-202"),
    /** The file, or a part of it, is encrypted. */
    ENCRYPTED("GAT-203"),
    /** The file holds what is meant to harm who reads it. */
    HOSTILE("GAT-204"),
    /** The format cannot be read in full; only raw digits were looked for. */
    FORMAT("GAT-205"),
    /** Some bytes belong to no character of the encoding. */
    ENCODING("GAT-206"),
    /** Pictures in place of text, which cannot be read. */
    PICTURES("GAT-207"),
    /** Pictures beside text, which were not read. */
    SOME_PICTURES("GAT-208"),
    /** Characters whose meaning the file does not say. */
    GLYPHS("GAT-209");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The permanent code, such as {@code GAT-101}. */
    public String code() {
        return code;
    }

    /** Whether it says that something could not be checked, not that something was found. */
    public boolean unchecked() {
        return code.startsWith("GAT-2");
    }
}
