package org.fupin.security.pack;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.CertificateTimes;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;

/**
 * The certificates that came with something signed, the signer's first. Nothing is trusted yet.
 *
 * @param certificates one or more
 * @param key the signer's public key
 * @param suite the suite of that key
 */
record SenderChain(List<X509Certificate> certificates, PublicKey key, CryptoSuite suite) {

    /**
     * Reads a chain in PEM, written in the one way in which the writer does it.
     *
     * @throws SecurityRefusal MALFORMED, LIMIT, UNSUPPORTED or WEAK
     */
    static SenderChain ofPem(byte[] pem, int most) {
        List<X509Certificate> chain = Certificates.readAll(pem);
        if (chain.size() > most) {
            throw Refusals.limit(PackageLayout.CERTIFICATES);
        }
        if (!ConstantTime.equal(Certificates.pem(chain), pem)) {
            throw Refusals.malformed(PackageLayout.CERTIFICATES);
        }
        return of(chain);
    }

    /** The same for certificates that were read already. */
    static SenderChain of(List<X509Certificate> chain) {
        chain.forEach(SenderChain::requireReadable);
        PublicKey key = chain.get(0).getPublicKey();
        return new SenderChain(List.copyOf(chain), key, KeyKind.of(key).suite());
    }

    X509Certificate signer() {
        return certificates.get(0);
    }

    /** The parts of a certificate are read when they are first asked for, and may fail then. */
    private static void requireReadable(X509Certificate certificate) {
        try {
            boolean readable = certificate.getPublicKey() != null
                    && certificate.getSubjectX500Principal() != null
                    && certificate.getIssuerX500Principal() != null
                    && CertificateTimes.readable(certificate)
                    && certificate.getBasicConstraints() >= -1
                    && (certificate.getKeyUsage() == null || certificate.getKeyUsage().length > 0)
                    && certificate.getSerialNumber() != null
                    && certificate.getSigAlgOID() != null;
            if (readable) {
                return;
            }
        } catch (SecurityRefusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusals.malformed("certificate");
        }
        throw Refusals.malformed("certificate");
    }
}
