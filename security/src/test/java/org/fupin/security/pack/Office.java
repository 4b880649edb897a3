package org.fupin.security.pack;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.security.internal.CertificateRequest;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;
import org.fupin.security.internal.KeyPairs;

/** Invented offices with keys and certificates of one authority for each kind of key. */
final class Office {

    static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2019-01-31T02:00:00Z");
    static final Instant UNTIL = Instant.parse("2023-01-01T00:00:00Z");

    private static final Map<KeyKind, Office> AUTHORITIES = new EnumMap<>(KeyKind.class);
    private static final Map<KeyKind, Office> COUNTIES = new EnumMap<>(KeyKind.class);
    private static final Map<KeyKind, Office> PROVINCES = new EnumMap<>(KeyKind.class);
    private static final Map<KeyKind, Office> CITIES = new EnumMap<>(KeyKind.class);

    private final KeyPair pair;
    private final X509Certificate certificate;

    private Office(KeyPair pair, X509Certificate certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    static synchronized Office authority(KeyKind kind) {
        return AUTHORITIES.computeIfAbsent(kind, each -> {
            KeyPair pair = pairOf(each);
            return new Office(
                    pair,
                    Certificates.selfSigned(
                            new CertificateRequest(
                                    "CN=示例根,O=示例,C=CN",
                                    pair.getPublic(),
                                    Set.of(CertificateUse.ISSUE),
                                    FROM.minusSeconds(1000),
                                    UNTIL.plusSeconds(1000)),
                            pair.getPrivate()));
        });
    }

    /** Signs. */
    static synchronized Office county(KeyKind kind) {
        return COUNTIES.computeIfAbsent(kind, each -> issued(each, "CN=某县扶贫办,O=示例,C=CN", CertificateUse.SIGN));
    }

    /** Receives. */
    static synchronized Office province(KeyKind kind) {
        return PROVINCES.computeIfAbsent(kind, each -> issued(each, "CN=某省扶贫办,O=示例,C=CN", CertificateUse.ENCRYPT));
    }

    /** Signs and receives. */
    static synchronized Office city(KeyKind kind) {
        return CITIES.computeIfAbsent(
                kind, each -> issued(each, "CN=某市扶贫办,O=示例,C=CN", CertificateUse.SIGN, CertificateUse.ENCRYPT));
    }

    /** RSA keys of 2048 bits, since larger ones take seconds to make. */
    static KeyPair pairOf(KeyKind kind) {
        if (kind != KeyKind.RSA) {
            return KeyPairs.generate(kind);
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Office issued(KeyKind kind, String subject, CertificateUse... uses) {
        return issued(authority(kind), pairOf(kind), subject, FROM, UNTIL, uses);
    }

    static Office issued(Office by, KeyPair pair, String subject, Instant from, Instant until, CertificateUse... uses) {
        CertificateRequest request = new CertificateRequest(subject, pair.getPublic(), Set.of(uses), from, until);
        return new Office(pair, Certificates.issue(request, by.certificate, by.pair.getPrivate()));
    }

    /** Somebody whom nobody knows. */
    static Office stranger(KeyKind kind, String subject, CertificateUse... uses) {
        KeyPair pair = pairOf(kind);
        CertificateRequest request = new CertificateRequest(subject, pair.getPublic(), Set.of(uses), FROM, UNTIL);
        return new Office(pair, Certificates.selfSigned(request, pair.getPrivate()));
    }

    KeyPair pair() {
        return pair;
    }

    X509Certificate certificate() {
        return certificate;
    }

    PackageSender sender() {
        return PackageSender.of(pair.getPrivate(), List.of(certificate));
    }

    PackageRecipient recipient() {
        return PackageRecipient.of(pair.getPrivate(), certificate);
    }

    static PackagePolicy policy(KeyKind kind) {
        return PackagePolicy.of(List.of(authority(kind).certificate), () -> NOW).suites(kind.suite());
    }
}
