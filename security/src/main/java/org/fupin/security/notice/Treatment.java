package org.fupin.security.notice;

/** How a field may be shown on a channel. */
public enum Treatment {
    /** As it is. */
    PUBLISH,
    /** Masked: of a name the family name. */
    MASK,
    /** In bands: ages of ten years, incomes of a thousand yuan. */
    BAND,
    /** In broad classes. */
    CLASS,
    /** Not at all. */
    NEVER
}
