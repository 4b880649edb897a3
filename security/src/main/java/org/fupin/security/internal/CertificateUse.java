package org.fupin.security.internal;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a certificate may be used for. SM2 certificates come in pairs (GB/T 20518): one to sign, one to encrypt. */
public enum CertificateUse {
    /** Checks signatures. */
    SIGN(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, 0, 1),
    /** Receives encrypted keys. */
    ENCRYPT(KeyUsage.keyEncipherment | KeyUsage.dataEncipherment | KeyUsage.keyAgreement, 2, 3, 4),
    /** Issues other certificates. */
    ISSUE(KeyUsage.keyCertSign | KeyUsage.cRLSign, 5);

    private final int bits;
    private final int[] positions;

    CertificateUse(int bits, int... positions) {
        this.bits = bits;
        this.positions = positions;
    }

    int bits() {
        return bits;
    }

    /**
     * Tells whether the certificate allows this use; one without any key usage allows all of them (RFC 5280), but only an
     * authority issues.
     */
    public boolean allowedBy(X509Certificate certificate) {
        if (this == ISSUE && certificate.getBasicConstraints() < 0) {
            return false;
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            return true;
        }
        for (int position : positions) {
            if (usage[position]) {
                return true;
            }
        }
        return false;
    }
}
