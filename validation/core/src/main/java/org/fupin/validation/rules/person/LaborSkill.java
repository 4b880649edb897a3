package org.fupin.validation.rules.person;

/** Codes of LABOR_SKILL that rules speak of. */
final class LaborSkill {

    /** Ordinary labour. */
    static final String ORDINARY = "01";

    /** Skilled labour. */
    static final String SKILLED = "02";

    /** Lost the ability to work. */
    static final String LOST = "03";

    /** No labour: children, the aged, students. */
    static final String NONE = "04";

    /** Weak or half labour. */
    static final String WEAK = "05";

    private LaborSkill() {}
}
