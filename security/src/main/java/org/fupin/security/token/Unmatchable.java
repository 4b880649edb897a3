package org.fupin.security.token;

/** Why a value gets no token: a token of a wrong value would only ever be a silent non-match. */
public enum Unmatchable {
    /** Nothing is there, or a word that stands for nothing. */
    EMPTY,
    /** Not shaped as its kind. */
    SHAPE,
    /** The date in it does not exist. */
    DATE,
    /** The check character does not agree with the rest. */
    CHECK,
    /** Masked: a star or question mark stands for a part of it. */
    MASKED
}
