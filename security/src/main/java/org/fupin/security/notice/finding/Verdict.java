package org.fupin.security.notice.finding;

/** Whether a file may be published. */
public enum Verdict {
    /** Nothing was found. */
    ACCEPT,
    /** Somebody must look at it: a doubtful finding, or something that could not be checked. */
    REVIEW,
    /** It must not be published as it is. */
    REFUSE
}
