package org.fupin.security.pack;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.fupin.security.internal.CertificateChains;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.TrustPolicy;

/** Looks whether the sender's chain leads to somebody the receiver trusts. */
final class SenderTrust {

    private SenderTrust() {}

    /**
     * Nothing if it does.
     *
     * @throws org.fupin.security.SecurityRefusal UNTRUSTED
     */
    static void check(SenderChain chain, PackagePolicy policy, Instant now) {
        if (policy.anchors().isEmpty()) {
            throw Refusals.untrusted("anchors");
        }
        TrustPolicy trust =
                new TrustPolicy(policy.anchors(), now, policy.checks().revocation()::revoked);
        List<X509Certificate> all = chain.certificates();
        CertificateChains.require(chain.signer(), all.subList(1, all.size()), CertificateUse.SIGN, trust);
    }
}
