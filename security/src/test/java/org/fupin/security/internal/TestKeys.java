package org.fupin.security.internal;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One key pair and certificates of each kind, made once a run: RSA keys take seconds. */
final class TestKeys {
    static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");

    private static final Map<KeyKind, KeyPair> PAIRS = new EnumMap<>(KeyKind.class);

    private TestKeys() {}

    static synchronized KeyPair pair(KeyKind kind) {
        return PAIRS.computeIfAbsent(kind, KeyPairs::generate);
    }

    /** A certificate over the pair of this kind, signed by itself. */
    static X509Certificate certificate(KeyKind kind, CertificateUse... uses) {
        return certificate(pair(kind), uses);
    }

    static X509Certificate certificate(KeyPair pair, CertificateUse... uses) {
        return Certificates.selfSigned(request("CN=某县乡村振兴局,O=示例,C=CN", pair, uses), pair.getPrivate());
    }

    static CertificateRequest request(String subject, KeyPair pair, CertificateUse... uses) {
        return new CertificateRequest(subject, pair.getPublic(), Set.of(uses), FROM, UNTIL);
    }
}
