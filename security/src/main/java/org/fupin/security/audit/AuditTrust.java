package org.fupin.security.audit;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;

/**
 * Whose checkpoints are believed: certificates that the verifier already holds, never one that came with the log. Old
 * ones stay in the list after a key is changed, or old checkpoints could not be verified any more.
 */
public final class AuditTrust {

    private final List<X509Certificate> certificates;

    private AuditTrust(Collection<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** Believes the holders of these certificates. */
    public static AuditTrust of(Collection<X509Certificate> certificates) {
        return new AuditTrust(certificates);
    }

    /**
     * Believes the holders of the certificates in these PEM or DER bytes.
     *
     * @throws org.fupin.security.SecurityRefusal {@code MALFORMED}, {@code LIMIT} beyond 16 certificates
     */
    public static AuditTrust read(byte[] pemOrDer) {
        return new AuditTrust(Certificates.readAll(pemOrDer));
    }

    /** Returns what keeps the checkpoint from being believed, or nothing when it can be. */
    public Optional<Kind> fault(Checkpoint checkpoint) {
        Kind fault = Kind.UNTRUSTED;
        for (X509Certificate certificate : certificates) {
            if (checkpoint.names(certificate.getPublicKey())) {
                fault = checkpoint.signedBy(certificate.getPublicKey()) ? null : Kind.SIGNATURE;
                if (fault == null) {
                    return valid(certificate, checkpoint) ? Optional.empty() : Optional.of(Kind.CERTIFICATE);
                }
            }
        }
        return Optional.of(fault);
    }

    private static boolean valid(X509Certificate certificate, Checkpoint checkpoint) {
        try {
            certificate.checkValidity(Date.from(checkpoint.at()));
            return CertificateUse.SIGN.allowedBy(certificate);
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }
}
