package org.fupin.security.notice.judge;

/** How a kind of value may be shown on a channel. */
public enum Disclosure {
    /** As it is. */
    OPEN,
    /** Masked, in bands or in classes. */
    PARTLY,
    /** Not at all. */
    NEVER
}
