package org.fupin.security.internal;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;

/**
 * Decides whether a certificate leads to a trusted one (RFC 5280), with Bouncy Castle's validator, since the JDK's cannot
 * read SM2 certificates. Simple faults are named; the validator has the last word.
 */
public final class CertificateChains {
    private static final int LONGEST = 8;
    private static final int LEAST_RSA_BITS = 2048;
    private static final String SM3_WITH_SM2 = "1.2.156.10197.1.501";
    private static final Set<String> SIGNATURES = Set.of(
            SM3_WITH_SM2,
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.10045.4.3.2",
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4");

    private CertificateChains() {}

    /**
     * Makes sure that the certificate is trusted for this use.
     *
     * @param others certificates that came with it, in any order
     * @throws SecurityRefusal {@code UNTRUSTED} naming serial number and fault
     */
    public static void require(
            X509Certificate certificate, Collection<X509Certificate> others, CertificateUse use, TrustPolicy policy) {
        judge(certificate, others, use, policy).ifPresent(fault -> {
            String serial = certificate.getSerialNumber().toString(16).toLowerCase(Locale.ROOT);
            throw new SecurityRefusal(SecurityRefusal.Code.UNTRUSTED, "certificate " + serial + ": " + fault);
        });
    }

    /** Returns the first fault found, or nothing when the certificate is trusted for this use. */
    public static Optional<TrustFault> judge(
            X509Certificate certificate, Collection<X509Certificate> others, CertificateUse use, TrustPolicy policy) {
        if (!use.allowedBy(certificate)) {
            return Optional.of(TrustFault.WRONG_USE);
        }
        if (!supported(certificate)) {
            return Optional.of(TrustFault.WEAK);
        }
        List<X509Certificate> pool =
                Stream.concat(policy.anchors().stream(), others.stream()).toList();
        List<X509Certificate> path = path(certificate, pool, policy.anchors());
        if (path.isEmpty()) {
            return Optional.of(TrustFault.UNKNOWN_ISSUER);
        }
        for (X509Certificate link : path) {
            Optional<TrustFault> fault = fault(link, path, policy);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return path.size() == 1 || validPath(path, policy.at())
                ? Optional.empty()
                : Optional.of(TrustFault.BROKEN_PATH);
    }

    /** Returns the certificate followed by those above it, as far as they are found among the others. */
    public static List<X509Certificate> order(X509Certificate certificate, Collection<X509Certificate> others) {
        List<X509Certificate> path = new ArrayList<>(List.of(certificate));
        for (X509Certificate last = certificate; path.size() < LONGEST; last = path.get(path.size() - 1)) {
            Optional<X509Certificate> issuer = issuer(last, others);
            if (issuer.isEmpty() || path.contains(issuer.get())) {
                break;
            }
            path.add(issuer.get());
        }
        return List.copyOf(path);
    }

    /** Returns the first of several certificates, such as an SM2 pair, that allows this use. */
    public static Optional<X509Certificate> choose(Collection<X509Certificate> certificates, CertificateUse use) {
        return certificates.stream().filter(use::allowedBy).findFirst();
    }

    // ends at an anchor, or is empty
    private static List<X509Certificate> path(
            X509Certificate certificate, List<X509Certificate> pool, Set<X509Certificate> anchors) {
        if (anchors.contains(certificate)) {
            return List.of(certificate);
        }
        List<X509Certificate> all = order(certificate, pool);
        for (int i = 1; i < all.size(); i++) {
            if (anchors.contains(all.get(i))) {
                return all.subList(0, i + 1);
            }
        }
        return List.of();
    }

    private static Optional<X509Certificate> issuer(X509Certificate certificate, Collection<X509Certificate> pool) {
        return pool.stream()
                .filter(other -> other.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(other -> signed(certificate, other))
                .findFirst();
    }

    private static boolean signed(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey(), Platform.bc());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static boolean supported(X509Certificate certificate) {
        try {
            KeyKind kind = KeyKind.of(certificate.getPublicKey());
            return (kind == KeyKind.SM2) == SM3_WITH_SM2.equals(certificate.getSigAlgOID());
        } catch (SecurityRefusal e) {
            return false;
        }
    }

    private static Optional<TrustFault> fault(X509Certificate link, List<X509Certificate> path, TrustPolicy policy) {
        if (policy.at().isAfter(link.getNotAfter().toInstant())) {
            return Optional.of(TrustFault.EXPIRED);
        }
        if (policy.at().isBefore(link.getNotBefore().toInstant())) {
            return Optional.of(TrustFault.NOT_YET_VALID);
        }
        if (policy.revoked().test(link)) {
            return Optional.of(TrustFault.REVOKED);
        }
        if (weak(link, path)) {
            return Optional.of(TrustFault.WEAK);
        }
        int below = path.indexOf(link) - 1;
        if (below < 0) {
            return Optional.empty();
        }
        if (!CertificateUse.ISSUE.allowedBy(link)) {
            return Optional.of(TrustFault.WRONG_USE);
        }
        // the validator does not look at the path length of an anchor
        return link.getBasicConstraints() < below ? Optional.of(TrustFault.BROKEN_PATH) : Optional.empty();
    }

    private static boolean weak(X509Certificate link, List<X509Certificate> path) {
        if (link.getPublicKey() instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
            return true;
        }
        // nobody relies on the signature of an anchor: it is trusted as such
        boolean anchor = link == path.get(path.size() - 1);
        boolean sm = SM3_WITH_SM2.equals(path.get(0).getSigAlgOID());
        String algorithm = link.getSigAlgOID();
        return !anchor && (!SIGNATURES.contains(algorithm) || sm != algorithm.equals(SM3_WITH_SM2));
    }

    private static boolean validPath(List<X509Certificate> path, Instant at) {
        try {
            X509Certificate anchor = path.get(path.size() - 1);
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX", Platform.bc())
                    .validate(
                            CertificateFactory.getInstance("X.509", Platform.bc())
                                    .generateCertPath(path.subList(0, path.size() - 1)),
                            parameters);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
