package org.fupin.security.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of certificates, and what is asked of a certificate that could be read. */
class CertificateFuzz {
    @MethodSource("org.fupin.security.internal.FuzzSeeds#certificates")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            for (var certificate : Certificates.readAll(bytes)) {
                CertificateChains.judge(
                        certificate,
                        List.of(),
                        CertificateUse.SIGN,
                        new TrustPolicy(Set.of(certificate), TestKeys.NOW));
                Certificates.digest(CryptoSuite.SM, certificate);
            }
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
