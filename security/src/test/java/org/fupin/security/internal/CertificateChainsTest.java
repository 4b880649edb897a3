package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateChainsTest {

    @ParameterizedTest
    @EnumSource
    void aSoundChainIsTrusted(KeyKind kind) {
        ChainWorld world = new ChainWorld(kind);
        assertThat(world.judge()).isEmpty();
        List<X509Certificate> shuffled = new ArrayList<>(List.of(
                world.rootCertificate,
                TestKeys.certificate(KeyKind.P256, CertificateUse.SIGN),
                world.middleCertificate,
                world.leafCertificate));
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(shuffled);
            assertThat(CertificateChains.judge(
                            world.leafCertificate,
                            shuffled,
                            CertificateUse.SIGN,
                            new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW)))
                    .isEmpty();
        }
    }

    @Test
    void timesAreJudgedAtTheGivenMoment() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        assertThat(world.judge(TestKeys.FROM, CertificateUse.SIGN)).isEmpty();
        assertThat(world.judge(TestKeys.UNTIL, CertificateUse.SIGN)).isEmpty();
        assertThat(world.judge(TestKeys.FROM.minusSeconds(1), CertificateUse.SIGN))
                .contains(TrustFault.NOT_YET_VALID);
        assertThat(world.judge(TestKeys.UNTIL.plusSeconds(1), CertificateUse.SIGN))
                .contains(TrustFault.EXPIRED);
    }

    @Test
    void anExpiredAuthorityCounts() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        world.middleCertificate = Certificates.issue(
                new CertificateRequest(
                        "CN=中级",
                        world.middle.getPublic(),
                        Set.of(CertificateUse.ISSUE),
                        TestKeys.FROM,
                        TestKeys.NOW.minus(Duration.ofDays(1))),
                world.rootCertificate,
                world.root.getPrivate());
        assertThat(world.judge()).contains(TrustFault.EXPIRED);
    }

    @Test
    void usesAreKeptApart() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        assertThat(world.judge(TestKeys.NOW, CertificateUse.ENCRYPT)).contains(TrustFault.WRONG_USE);
        assertThat(world.judge(TestKeys.NOW, CertificateUse.ISSUE)).contains(TrustFault.WRONG_USE);
        // an office's signing certificate issues nothing
        world.middleCertificate = Certificates.issue(
                TestKeys.request("CN=中级", world.middle, CertificateUse.SIGN),
                world.rootCertificate,
                world.root.getPrivate());
        assertThat(world.judge()).contains(TrustFault.WRONG_USE);
    }

    @Test
    void strangersAreUnknown() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        X509Certificate impostor = Certificates.selfSigned(
                TestKeys.request("CN=根", KeyPairs.generate(KeyKind.SM2), CertificateUse.ISSUE),
                world.root.getPrivate());
        ChainWorld other = new ChainWorld(KeyKind.SM2);
        for (Set<X509Certificate> anchors : List.of(
                Set.<X509Certificate>of(), Set.of(impostor), Set.of(other.leafCertificate, other.middleCertificate))) {
            assertThat(CertificateChains.judge(
                            world.leafCertificate,
                            List.of(world.middleCertificate, world.rootCertificate),
                            CertificateUse.SIGN,
                            new TrustPolicy(anchors, TestKeys.NOW)))
                    .contains(TrustFault.UNKNOWN_ISSUER);
        }
        // a self-signed certificate from the package is no anchor
        X509Certificate own = TestKeys.certificate(KeyPairs.generate(KeyKind.SM2), CertificateUse.SIGN);
        assertThat(CertificateChains.judge(
                        own,
                        List.of(own),
                        CertificateUse.SIGN,
                        new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW)))
                .contains(TrustFault.UNKNOWN_ISSUER);
        // the chain without its middle
        assertThat(CertificateChains.judge(
                        world.leafCertificate,
                        List.of(),
                        CertificateUse.SIGN,
                        new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW)))
                .contains(TrustFault.UNKNOWN_ISSUER);
    }

    @Test
    void aPinnedCertificateNeedsNoChain() {
        X509Certificate own = TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN);
        TrustPolicy policy = new TrustPolicy(Set.of(own), TestKeys.NOW);
        assertThat(CertificateChains.judge(own, List.of(), CertificateUse.SIGN, policy))
                .isEmpty();
        assertThat(CertificateChains.judge(own, List.of(), CertificateUse.ENCRYPT, policy))
                .contains(TrustFault.WRONG_USE);
        TrustPolicy later = new TrustPolicy(Set.of(own), TestKeys.UNTIL.plusSeconds(1));
        assertThat(CertificateChains.judge(own, List.of(), CertificateUse.SIGN, later))
                .contains(TrustFault.EXPIRED);
        TrustPolicy revoked = new TrustPolicy(Set.of(own), TestKeys.NOW, own::equals);
        assertThat(CertificateChains.judge(own, List.of(), CertificateUse.SIGN, revoked))
                .contains(TrustFault.REVOKED);
    }

    /** The authority's key got a new certificate; an old copy that comes along does no harm. */
    @Test
    void anOldCopyOfTheAnchorDoesNoHarm() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        X509Certificate old = Certificates.selfSigned(
                new CertificateRequest(
                        "CN=根",
                        world.root.getPublic(),
                        Set.of(CertificateUse.ISSUE),
                        TestKeys.FROM.minus(Duration.ofDays(900)),
                        TestKeys.FROM),
                world.root.getPrivate());
        assertThat(CertificateChains.judge(
                        world.leafCertificate,
                        List.of(old, world.middleCertificate),
                        CertificateUse.SIGN,
                        new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW)))
                .isEmpty();
    }

    @Test
    void everyLinkCanBeRevoked() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        for (X509Certificate revoked : List.of(world.leafCertificate, world.middleCertificate, world.rootCertificate)) {
            assertThat(CertificateChains.judge(
                            world.leafCertificate,
                            List.of(world.middleCertificate),
                            CertificateUse.SIGN,
                            new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW, revoked::equals)))
                    .contains(TrustFault.REVOKED);
        }
    }

    @Test
    void aRefusalNamesSerialNumberAndFault() {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        assertThatThrownBy(() -> CertificateChains.require(
                        world.leafCertificate,
                        List.of(),
                        CertificateUse.SIGN,
                        new TrustPolicy(Set.of(world.rootCertificate), TestKeys.NOW)))
                .hasMessageStartingWith("UNTRUSTED")
                .hasMessageContaining(world.leafCertificate.getSerialNumber().toString(16) + ": UNKNOWN_ISSUER");
    }

    @Test
    void aPairIsChosenByUse() {
        X509Certificate sign = TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN);
        X509Certificate encrypt = TestKeys.certificate(KeyKind.SM2, CertificateUse.ENCRYPT);
        List<X509Certificate> pair = List.of(sign, encrypt);
        assertThat(CertificateChains.choose(pair, CertificateUse.SIGN)).contains(sign);
        assertThat(CertificateChains.choose(pair, CertificateUse.ENCRYPT)).contains(encrypt);
        assertThat(CertificateChains.choose(pair, CertificateUse.ISSUE)).isEmpty();
    }
}
