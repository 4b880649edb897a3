package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatesTest {
    @ParameterizedTest
    @EnumSource
    void pemAndDerAreTheSame(KeyKind kind) {
        X509Certificate certificate = TestKeys.certificate(kind, CertificateUse.SIGN);
        assertThat(Certificates.read(Certificates.der(certificate))).isEqualTo(certificate);
        assertThat(Certificates.read(Certificates.pem(List.of(certificate)))).isEqualTo(certificate);
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=某县乡村振兴局");
        assertThat(KeyKind.of(certificate.getPublicKey())).isEqualTo(kind);
        assertThat(Certificates.digest(kind.suite(), certificate))
                .isEqualTo(Digests.digest(kind.suite(), Certificates.der(certificate)));
    }

    @Test
    void severalKeepTheirOrderAndTextBetweenIsPassedOver() {
        List<X509Certificate> all = List.of(
                TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN),
                TestKeys.certificate(KeyKind.P256, CertificateUse.SIGN));
        String pem = "subject=某县\n" + new String(Certificates.pem(all), StandardCharsets.UTF_8) + "\n# end\n";
        assertThat(Certificates.readAll(pem.getBytes(StandardCharsets.UTF_8))).isEqualTo(all);
        assertThatThrownBy(() -> Certificates.read(pem.getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("MALFORMED");
    }

    @Test
    void tooManyAndTooLargeAreRefused() {
        X509Certificate one = TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN);
        assertThat(Certificates.readAll(Certificates.pem(Collections.nCopies(16, one))))
                .hasSize(16);
        assertThatThrownBy(() -> Certificates.readAll(Certificates.pem(Collections.nCopies(17, one))))
                .hasMessageStartingWith("LIMIT");
        assertThatThrownBy(() -> Certificates.readAll(new byte[2 << 20])).hasMessageStartingWith("LIMIT");
    }

    @Test
    void junkIsMalformed() {
        byte[] der = Certificates.der(TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN));
        for (int length = 0; length < der.length; length++) {
            byte[] cut = Arrays.copyOf(der, length);
            assertThatThrownBy(() -> Certificates.readAll(cut)).isInstanceOf(SecurityRefusal.class);
        }
        byte[] longer = Arrays.copyOf(der, der.length + 1);
        assertThatThrownBy(() -> Certificates.readAll(longer)).hasMessageStartingWith("MALFORMED");
        String key = Pem.write("PRIVATE KEY", der);
        assertThatThrownBy(() -> Certificates.readAll(key.getBytes(StandardCharsets.US_ASCII)))
                .hasMessageStartingWith("MALFORMED");
    }

    /** Bouncy Castle decodes some parts late; whatever was read here can be asked anything. */
    @ParameterizedTest
    @EnumSource
    void everyFlippedBitIsReadWhollyOrRefused(KeyKind kind) {
        byte[] der = Certificates.der(TestKeys.certificate(kind, CertificateUse.SIGN));
        int refused = 0;
        for (int bit = 0; bit < der.length * 8; bit += 5) {
            byte[] changed = der.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                X509Certificate certificate = Certificates.read(changed);
                TrustPolicy pinned = new TrustPolicy(Set.of(certificate), TestKeys.NOW);
                CertificateChains.judge(certificate, List.of(certificate), CertificateUse.SIGN, pinned);
            } catch (SecurityRefusal refusal) {
                refused++;
                assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.MALFORMED);
            }
        }
        assertThat(refused).isGreaterThan(80);
    }

    @Test
    void usesAreWrittenAndRead() {
        for (CertificateUse use : CertificateUse.values()) {
            X509Certificate certificate = TestKeys.certificate(KeyKind.SM2, use);
            for (CertificateUse other : CertificateUse.values()) {
                assertThat(other.allowedBy(certificate)).isEqualTo(other == use);
            }
        }
    }

    @Test
    void serialNumbersAreLongAndRandom() {
        X509Certificate one = TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN);
        X509Certificate two = TestKeys.certificate(KeyKind.SM2, CertificateUse.SIGN);
        assertThat(one.getSerialNumber()).isNotEqualTo(two.getSerialNumber()).isPositive();
        assertThat(one.getSerialNumber().bitLength()).isBetween(64, 128);
        assertThat(Certificates.digest(CryptoSuite.SM, one)).isNotEqualTo(Certificates.digest(CryptoSuite.SM, two));
    }
}
