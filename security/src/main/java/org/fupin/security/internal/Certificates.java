package org.fupin.security.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;

/**
 * Reads, writes and issues X.509 certificates, SM2 ones too, which the JDK's own classes cannot. Issuing is for tests,
 * demonstrations and small closed groups; a real authority issues the certificates of an office.
 */
public final class Certificates {
    private static final String OBJECT = "certificate";
    private static final String PEM = "CERTIFICATE";
    private static final int MOST = 16;
    private static final int LARGEST = 1 << 16;
    private static final int SERIAL_BYTES = 16;

    private Certificates() {}

    /** Reads exactly one certificate, PEM or DER. */
    public static X509Certificate read(byte[] pemOrDer) {
        List<X509Certificate> all = readAll(pemOrDer);
        if (all.size() != 1) {
            throw malformed();
        }
        return all.get(0);
    }

    /**
     * Reads one to sixteen certificates, PEM (one after the other) or one DER, in the order of the file.
     *
     * @throws SecurityRefusal {@code MALFORMED} or {@code LIMIT}
     */
    public static List<X509Certificate> readAll(byte[] pemOrDer) {
        if (pemOrDer.length > MOST * LARGEST) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, OBJECT);
        }
        if (Pem.isDer(pemOrDer)) {
            return List.of(ofDer(pemOrDer));
        }
        List<X509Certificate> all = new ArrayList<>();
        for (Pem.Block block : Pem.read(pemOrDer, MOST, OBJECT)) {
            if (!block.type().equals(PEM)) {
                throw malformed();
            }
            all.add(ofDer(block.der()));
        }
        return List.copyOf(all);
    }

    private static X509Certificate ofDer(byte[] der) {
        StrictDer.outline(der, LARGEST, OBJECT);
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509", Platform.bc())
                    .generateCertificate(new ByteArrayInputStream(der));
            requireReadable(certificate);
            return certificate;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw malformed();
        }
    }

    /** Reads every part once: some are decoded late, and would otherwise fail in the middle of a check. */
    private static void requireReadable(X509Certificate certificate) {
        List<Object> parts = Arrays.asList(
                certificate.getPublicKey(),
                certificate.getSubjectX500Principal(),
                certificate.getIssuerX500Principal(),
                certificate.getNotBefore(),
                certificate.getNotAfter(),
                certificate.getSigAlgOID(),
                certificate.getBasicConstraints());
        if (parts.contains(null)) {
            throw malformed();
        }
        certificate.getKeyUsage();
    }

    /** Returns the certificates as PEM text, in their order. */
    public static byte[] pem(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        certificates.forEach(certificate -> text.append(Pem.write(PEM, der(certificate))));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the certificate's DER bytes. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw malformed();
        }
    }

    /** Returns the digest of the certificate's DER bytes, by which manifests name a certificate. */
    public static byte[] digest(CryptoSuite suite, X509Certificate certificate) {
        return Digests.digest(suite, der(certificate));
    }

    /** Issues a certificate that its own key signs: a root, or a pinned one. */
    public static X509Certificate selfSigned(CertificateRequest request, PrivateKey key) {
        return issue(request, new X500Name(request.subject()), new KeyPair(request.key(), key));
    }

    /** Issues a certificate under an authority. */
    public static X509Certificate issue(
            CertificateRequest request, X509Certificate authority, PrivateKey authorityKey) {
        X500Name issuer =
                X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
        return issue(request, issuer, new KeyPair(authority.getPublicKey(), authorityKey));
    }

    private static X509Certificate issue(CertificateRequest request, X500Name issuer, KeyPair issuerKey) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(1, Randoms.bytes(SERIAL_BYTES)).setBit(0),
                    Date.from(request.from()),
                    Date.from(request.until()),
                    new X500Name(request.subject()),
                    request.key());
            extend(builder, request, issuerKey);
            JcaContentSignerBuilder signer = new JcaContentSignerBuilder(algorithm(KeyKind.of(issuerKey.getPrivate())));
            signer.setProvider(Platform.bc()).setSecureRandom(Randoms.source());
            return ofDer(builder.build(signer.build(issuerKey.getPrivate())).getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("cannot issue a certificate", e);
        }
    }

    private static void extend(X509v3CertificateBuilder builder, CertificateRequest request, KeyPair issuerKey)
            throws IOException {
        boolean authority = request.uses().contains(CertificateUse.ISSUE);
        int bits = request.uses().stream().mapToInt(CertificateUse::bits).reduce(0, (a, b) -> a | b);
        BcX509ExtensionUtils identifiers = new BcX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(bits));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                identifiers.createSubjectKeyIdentifier(KeyKind.parameters(request.key())));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(KeyKind.parameters(issuerKey.getPublic())));
    }

    private static String algorithm(KeyKind issuer) {
        return switch (issuer) {
            case SM2 -> "SM3WITHSM2";
            case P256 -> "SHA256WITHECDSA";
            case RSA -> "SHA256WITHRSA";
        };
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
    }
}
