package org.fupin.security.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** When a certificate is valid, in the types of java.time. */
public final class CertificateTimes {
    private CertificateTimes() {}

    /** Tells whether the certificate is, was or will be valid at that time, both ends included. */
    public static boolean valid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** Tells whether both ends of the validity can be read. */
    public static boolean readable(X509Certificate certificate) {
        return certificate.getNotBefore() != null && certificate.getNotAfter() != null;
    }
}
