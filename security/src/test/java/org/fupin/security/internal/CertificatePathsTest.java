package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Date;
import java.util.List;
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

/** Certificates that the library would not issue itself: limits, weak algorithms, other signer ids, circles. */
class CertificatePathsTest {

    @Test
    void aPathLongerThanTheAuthorityAllowsIsBroken() throws Exception {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
        world.rootCertificate =
                build("CN=根", "CN=根", world.root, world.root.getPrivate(), "SM3WITHSM2", new BasicConstraints(0), null);
        assertThat(world.judge()).contains(TrustFault.BROKEN_PATH);
        world.rootCertificate =
                build("CN=根", "CN=根", world.root, world.root.getPrivate(), "SM3WITHSM2", new BasicConstraints(1), null);
        assertThat(world.judge()).isEmpty();
    }

    @Test
    void anUnknownCriticalExtensionBreaksThePath() throws Exception {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
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
        ChainWorld world = new ChainWorld(KeyKind.SM2);
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
        ChainWorld rsa = new ChainWorld(KeyKind.RSA);
        rsa.leafCertificate = build(
                "CN=中级", "CN=某县", rsa.leaf, rsa.middle.getPrivate(), "SHA1WITHRSA", new BasicConstraints(false), null);
        assertThat(rsa.judge()).contains(TrustFault.WEAK);

        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
        generator.initialize(1024);
        KeyPair small = generator.generateKeyPair();
        ChainWorld weakMiddle = new ChainWorld(KeyKind.P256);
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
        ChainWorld mixed = new ChainWorld(KeyKind.P256);
        KeyPair sm = TestKeys.pair(KeyKind.SM2);
        mixed.leafCertificate = Certificates.issue(
                TestKeys.request("CN=某县", sm, CertificateUse.SIGN), mixed.middleCertificate, mixed.middle.getPrivate());
        assertThat(mixed.judge()).contains(TrustFault.WEAK);
    }

    /** An authority that signs with another id than 1234567812345678 is not recognised. */
    @Test
    void anotherSignerIdIsUnknown() throws Exception {
        ChainWorld world = new ChainWorld(KeyKind.SM2);
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
