package org.fupin.model.identifier;

/** Kind of document that a certificate number belongs to, as its shape tells. */
public enum CertificateKind {
    /** Citizen id of 18 characters (居民身份证). */
    CITIZEN,
    /** Residence permit of a Hong Kong, Macao or Taiwan resident. */
    RESIDENCE_PERMIT,
    /** Card of a foreigner with permanent residence, layout of December 2023. */
    FOREIGNER,
    /** Disability certificate of 20 or 22 characters (残疾人证). */
    DISABILITY,
    /** Citizen number of 15 digits, no longer valid in the register. */
    LEGACY_CITIZEN,
    /** Foreigner's card of 2017: three letters and twelve digits, not a number of the register. */
    FOREIGNER_2017
}
