package org.fupin.security.internal;

/** Why a certificate is not trusted. */
public enum TrustFault {
    /** No way leads from it to a trusted certificate, or a signature on the way is wrong. */
    UNKNOWN_ISSUER,
    /** Its validity, or that of one above it, has ended. */
    EXPIRED,
    /** Its validity, or that of one above it, has not begun. */
    NOT_YET_VALID,
    /** Its key usage does not allow what it is used for. */
    WRONG_USE,
    /** The caller's list names it, or one above it, as revoked. */
    REVOKED,
    /** Signed with SHA-1, MD5, a mixture of suites, or a key that is too short. */
    WEAK,
    /** A rule of RFC 5280 is broken: path length, constraints, an unknown critical extension. */
    BROKEN_PATH
}
