package org.fupin.security.internal;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An authority, one below it, and an office's certificate. */
final class ChainWorld {
    final KeyPair root;
    final KeyPair middle;
    final KeyPair leaf;
    X509Certificate rootCertificate;
    X509Certificate middleCertificate;
    X509Certificate leafCertificate;

    ChainWorld(KeyKind kind) {
        root = TestKeys.pair(kind);
        middle = kind == KeyKind.RSA ? root : KeyPairs.generate(kind);
        leaf = kind == KeyKind.RSA ? root : KeyPairs.generate(kind);
        rootCertificate =
                Certificates.selfSigned(TestKeys.request("CN=根", root, CertificateUse.ISSUE), root.getPrivate());
        middleCertificate = Certificates.issue(
                TestKeys.request("CN=中级", middle, CertificateUse.ISSUE), rootCertificate, root.getPrivate());
        leafCertificate = Certificates.issue(
                TestKeys.request("CN=某县", leaf, CertificateUse.SIGN), middleCertificate, middle.getPrivate());
    }

    Optional<TrustFault> judge() {
        return judge(TestKeys.NOW, CertificateUse.SIGN);
    }

    Optional<TrustFault> judge(Instant at, CertificateUse use) {
        return CertificateChains.judge(
                leafCertificate, List.of(middleCertificate), use, new TrustPolicy(Set.of(rootCertificate), at));
    }
}
