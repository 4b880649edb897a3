package org.fupin.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;

/** Valid files from which the fuzz targets start. */
final class FuzzSeeds {
    static final char[] PASSWORD = "12345678".toCharArray();
    static final X509Certificate SM_RECIPIENT = TestKeys.certificate(KeyKind.SM2, CertificateUse.ENCRYPT);
    static final X509Certificate INTL_RECIPIENT = TestKeys.certificate(KeyKind.P256, CertificateUse.ENCRYPT);
    private static final KdfCost CHEAP = new KdfCost(10_000);

    private FuzzSeeds() {}

    static Stream<byte[]> sm2Ciphertexts() {
        byte[] der = Sm2Ciphertexts.encrypt(TestKeys.pair(KeyKind.SM2).getPublic(), new byte[16]);
        return Stream.of(Sm2Ciphertexts.Dialect.values())
                .map(dialect -> Sm2Ciphertexts.convert(der, Sm2Ciphertexts.Dialect.DER, dialect));
    }

    static Stream<byte[]> signatures() {
        return Stream.of(KeyKind.values())
                .map(kind -> Signatures.sign(TestKeys.pair(kind).getPrivate(), new byte[0]));
    }

    static Stream<byte[]> keyFiles() {
        return Stream.of(KeyKind.values()).flatMap(kind -> {
            byte[] plain = TestKeys.pair(kind).getPrivate().getEncoded();
            byte[] pem = KeyFiles.write(
                    TestKeys.pair(kind).getPrivate(),
                    PASSWORD,
                    kind == KeyKind.SM2 ? KeyProtection.SM : KeyProtection.PORTABLE,
                    CHEAP);
            return Stream.of(
                    pem,
                    Pem.read(pem, 1, "seed").get(0).der(),
                    plain,
                    Pem.write("PRIVATE KEY", plain).getBytes(StandardCharsets.US_ASCII));
        });
    }

    static Stream<byte[]> pkcs12Files() {
        return Stream.of(KeyKind.values())
                .map(kind -> Pkcs12Files.write(
                        List.of(new KeyEntry(
                                "x",
                                TestKeys.pair(kind).getPrivate(),
                                List.of(TestKeys.certificate(kind, CertificateUse.SIGN)))),
                        PASSWORD,
                        CHEAP));
    }

    static Stream<byte[]> certificates() {
        return Stream.of(KeyKind.values()).flatMap(kind -> {
            X509Certificate certificate = TestKeys.certificate(kind, CertificateUse.ENCRYPT);
            return Stream.of(Certificates.der(certificate), Certificates.pem(List.of(certificate, certificate)));
        });
    }

    static Stream<byte[]> envelopes() {
        X509Certificate rsa = TestKeys.certificate(KeyKind.RSA, CertificateUse.ENCRYPT);
        return Stream.of(
                Envelopes.seal(List.of(SM_RECIPIENT), new byte[32], CryptoSuite.SM),
                Envelopes.seal(List.of(INTL_RECIPIENT, rsa), new byte[32], CryptoSuite.INTL));
    }
}
