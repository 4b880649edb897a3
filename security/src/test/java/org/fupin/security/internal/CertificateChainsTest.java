package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateChainsTest {
    /** An authority, one below it, and an office's certificate. */
    private static final class World {
        final KeyPair root;
        final KeyPair middle;
        final KeyPair leaf;
        X509Certificate rootCertificate;
        X509Certificate middleCertificate;
        X509Certificate leafCertificate;

        World(KeyKind kind) {
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

    @ParameterizedTest
    @EnumSource
    void aSoundChainIsTrusted(KeyKind kind) {
        World world = new World(kind);
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
        World world = new World(KeyKind.SM2);
        assertThat(world.judge(TestKeys.FROM, CertificateUse.SIGN)).isEmpty();
        assertThat(world.judge(TestKeys.UNTIL, CertificateUse.SIGN)).isEmpty();
        assertThat(world.judge(TestKeys.FROM.minusSeconds(1), CertificateUse.SIGN))
                .contains(TrustFault.NOT_YET_VALID);
        assertThat(world.judge(TestKeys.UNTIL.plusSeconds(1), CertificateUse.SIGN))
                .contains(TrustFault.EXPIRED);
    }

    @Test
    void anExpiredAuthorityCounts() {
        World world = new World(KeyKind.SM2);
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
        World world = new World(KeyKind.SM2);
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
        World world = new World(KeyKind.SM2);
        X509Certificate impostor = Certificates.selfSigned(
                TestKeys.request("CN=根", KeyPairs.generate(KeyKind.SM2), CertificateUse.ISSUE),
                world.root.getPrivate());
        World other = new World(KeyKind.SM2);
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
        World world = new World(KeyKind.SM2);
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
        World world = new World(KeyKind.SM2);
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
    void aPathLongerThanTheAuthorityAllowsIsBroken() throws Exception {
        World world = new World(KeyKind.SM2);
        world.rootCertificate =
                build("CN=根", "CN=根", world.root, world.root.getPrivate(), "SM3WITHSM2", new BasicConstraints(0), null);
        assertThat(world.judge()).contains(TrustFault.BROKEN_PATH);
        world.rootCertificate =
                build("CN=根", "CN=根", world.root, world.root.getPrivate(), "SM3WITHSM2", new BasicConstraints(1), null);
        assertThat(world.judge()).isEmpty();
    }

    @Test
    void anUnknownCriticalExtensionBreaksThePath() throws Exception {
        World world = new World(KeyKind.SM2);
        world.leafCertificate = build(
                "CN=中级",
                "CN=某县",
                world.leaf,
                world.middle.getPrivate(),
                "SM3WITHSM2",
                new BasicConstraints(false),
                new Extension(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE.getEncoded()));
        assertThat(world.judge()).contains(TrustFault.BROKEN_PATH);
    }

    @Test
    void nameConstraintsHold() throws Exception {
        World world = new World(KeyKind.SM2);
        GeneralSubtree province = new GeneralSubtree(new GeneralName(new X500Name("O=某省")));
        world.middleCertificate = build(
                "CN=根",
                "CN=中级",
                world.middle,
                world.root.getPrivate(),
                "SM3WITHSM2",
                new BasicConstraints(true),
                new Extension(
                        Extension.nameConstraints,
                        true,
                        new NameConstraints(new GeneralSubtree[] {province}, null).getEncoded()));
        assertThat(world.judge()).contains(TrustFault.BROKEN_PATH);
    }

    @Test
    void weakSignaturesKeysAndMixedSuitesAreRefused() throws Exception {
        World rsa = new World(KeyKind.RSA);
        rsa.leafCertificate = build(
                "CN=中级", "CN=某县", rsa.leaf, rsa.middle.getPrivate(), "SHA1WITHRSA", new BasicConstraints(false), null);
        assertThat(rsa.judge()).contains(TrustFault.WEAK);

        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
        generator.initialize(1024);
        KeyPair small = generator.generateKeyPair();
        World weakMiddle = new World(KeyKind.P256);
        weakMiddle.middleCertificate = build(
                "CN=根",
                "CN=中级",
                small,
                weakMiddle.root.getPrivate(),
                "SHA256WITHECDSA",
                new BasicConstraints(true),
                null);
        weakMiddle.leafCertificate = build(
                "CN=中级",
                "CN=某县",
                weakMiddle.leaf,
                small.getPrivate(),
                "SHA256WITHRSA",
                new BasicConstraints(false),
                null);
        assertThat(weakMiddle.judge()).contains(TrustFault.WEAK);

        // an SM2 office under a P-256 authority
        World mixed = new World(KeyKind.P256);
        KeyPair sm = TestKeys.pair(KeyKind.SM2);
        mixed.leafCertificate = Certificates.issue(
                TestKeys.request("CN=某县", sm, CertificateUse.SIGN), mixed.middleCertificate, mixed.middle.getPrivate());
        assertThat(mixed.judge()).contains(TrustFault.WEAK);
    }

    /** An authority that signs with another id than 1234567812345678 is not recognised. */
    @Test
    void anotherSignerIdIsUnknown() throws Exception {
        World world = new World(KeyKind.SM2);
        X509v3CertificateBuilder builder = builder("CN=中级", "CN=某县", world.leaf, new BasicConstraints(false), null);
        Signature signature = Signature.getInstance("SM3WITHSM2", Platform.bc());
        signature.setParameter(new SM2ParameterSpec("ALICE123@YAHOO.COM".getBytes(StandardCharsets.US_ASCII)));
        signature.initSign(world.middle.getPrivate());
        world.leafCertificate =
                Certificates.read(builder.build(new Signer(signature)).getEncoded());
        assertThat(world.judge()).contains(TrustFault.UNKNOWN_ISSUER);
    }

    @Test
    void aCircleEnds() {
        KeyPair one = KeyPairs.generate(KeyKind.SM2);
        KeyPair two = KeyPairs.generate(KeyKind.SM2);
        X509Certificate first =
                Certificates.selfSigned(TestKeys.request("CN=1", one, CertificateUse.ISSUE), one.getPrivate());
        X509Certificate second =
                Certificates.issue(TestKeys.request("CN=2", two, CertificateUse.ISSUE), first, one.getPrivate());
        X509Certificate back =
                Certificates.issue(TestKeys.request("CN=1", one, CertificateUse.ISSUE), second, two.getPrivate());
        assertThat(CertificateChains.order(second, List.of(back, second))).containsExactly(second, back);
        assertThat(CertificateChains.judge(
                        second, List.of(back, second), CertificateUse.ISSUE, new TrustPolicy(Set.of(), TestKeys.NOW)))
                .contains(TrustFault.UNKNOWN_ISSUER);
    }

    @Test
    void aRefusalNamesSerialNumberAndFault() {
        World world = new World(KeyKind.SM2);
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

    private static X509Certificate build(
            String issuer,
            String subject,
            KeyPair holder,
            PrivateKey signer,
            String algorithm,
            BasicConstraints constraints,
            @Nullable Extension extension)
            throws Exception {
        return Certificates.read(builder(issuer, subject, holder, constraints, extension)
                .build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(Platform.bc())
                        .build(signer))
                .getEncoded());
    }

    private static X509v3CertificateBuilder builder(
            String issuer, String subject, KeyPair holder, BasicConstraints constraints, @Nullable Extension extension)
            throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.TEN,
                Date.from(TestKeys.FROM),
                Date.from(TestKeys.UNTIL),
                new X500Name(subject),
                holder.getPublic());
        builder.addExtension(Extension.basicConstraints, true, constraints);
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(constraints.isCA() ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
        if (extension != null) {
            builder.addExtension(extension);
        }
        return builder;
    }

    private record Signer(Signature signature, ByteArrayOutputStream bytes) implements ContentSigner {
        Signer(Signature signature) {
            this(signature, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            try {
                signature.update(bytes.toByteArray());
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }
}
