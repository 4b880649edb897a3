package org.fupin.security.tck;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.CertificateRequest;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyPairs;

/** An envelope that nobody here can open. */
final class ForeignEnvelope {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");

    private ForeignEnvelope() {}

    static byte[] of(CryptoSuite suite) {
        KeyPair pair = KeyPairs.generate(suite);
        CertificateRequest request = new CertificateRequest(
                "CN=somebody",
                pair.getPublic(),
                Set.of(CertificateUse.ENCRYPT),
                FROM,
                FROM.plus(Duration.ofDays(9999)));
        return Envelopes.seal(
                List.of(Certificates.selfSigned(request, pair.getPrivate())), Expect.filled(32, 1), suite);
    }
}
