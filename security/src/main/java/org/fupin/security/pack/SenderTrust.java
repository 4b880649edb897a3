package org.fupin.security.pack;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.fupin.security.internal.CertificateUse;

/** Looks whether the sender's chain leads to somebody the receiver trusts. */
final class SenderTrust {

    private SenderTrust() {}

    /**
     * Nothing if it does.
     *
     * @throws org.fupin.security.SecurityRefusal UNTRUSTED
     */
    static void check(List<X509Certificate> chain, TrustPolicy policy, Instant now) {
        X509Certificate signer = chain.get(0);
        if (!CertificateUse.SIGN.allowedBy(signer)) {
            throw Refusals.untrusted("sender.use");
        }
        for (X509Certificate certificate : chain) {
            if (policy.checks().revocation().revoked(certificate)) {
                throw Refusals.untrusted("sender.revoked");
            }
        }
    }
}
