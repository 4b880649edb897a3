package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopesTest {
    private static final String REFUSED = "CANNOT_OPEN: cannot be opened · 无法解开 [envelope]";
    private final byte[] secret = Randoms.bytes(32);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void everyRecipientOpens(CryptoSuite suite) {
        List<KeyPair> pairs = new ArrayList<>();
        List<X509Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            KeyPair pair = suite == CryptoSuite.INTL && i == 2 ? TestKeys.pair(KeyKind.RSA) : KeyPairs.generate(suite);
            pairs.add(pair);
            certificates.add(TestKeys.certificate(pair, CertificateUse.ENCRYPT));
        }
        byte[] envelope = Envelopes.seal(certificates, secret, suite);
        for (int i = 0; i < 5; i++) {
            try (SecretBytes opened = Envelopes.open(envelope, pairs.get(i).getPrivate(), certificates.get(i))) {
                assertThat(opened.<byte[]>use(byte[]::clone)).isEqualTo(secret);
            }
        }
        KeyPair stranger = KeyPairs.generate(suite);
        cannotOpen(envelope, stranger, TestKeys.certificate(stranger, CertificateUse.ENCRYPT));
        // the right certificate with another's key
        cannotOpen(envelope, stranger, certificates.get(0));
        cannotOpen(envelope, pairs.get(1), certificates.get(0));
        // the right key under another certificate
        cannotOpen(envelope, pairs.get(0), TestKeys.certificate(pairs.get(0), CertificateUse.ENCRYPT));
    }

    @ParameterizedTest
    @EnumSource
    void noChangeGivesAnotherKindOfAnswer(CryptoSuite suite) {
        KeyPair pair = KeyPairs.generate(suite);
        X509Certificate own = TestKeys.certificate(pair, CertificateUse.ENCRYPT);
        byte[] envelope = Envelopes.seal(List.of(own), secret, suite);
        int opened = 0;
        for (int bit = 0; bit < envelope.length * 8; bit += 3) {
            byte[] changed = envelope.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try (SecretBytes other = Envelopes.open(changed, pair.getPrivate(), own)) {
                opened++;
                assertThat(other.length()).isPositive();
            } catch (SecurityRefusal refused) {
                assertThat(refused).hasMessage(REFUSED).hasNoCause();
            }
        }
        // CBC lets changes of IV, content and a few unused numbers pass: the package's signature and commitment do not
        assertThat(opened).isBetween(30, 250);
        for (int length = 0; length < envelope.length; length++) {
            cannotOpen(Arrays.copyOf(envelope, length), pair, own);
        }
        cannotOpen(Arrays.copyOf(envelope, envelope.length + 1), pair, own);
        cannotOpen(new byte[2 << 20], pair, own);
    }

    @Test
    void suitesAreNotMixed() {
        X509Certificate sm = TestKeys.certificate(KeyKind.SM2, CertificateUse.ENCRYPT);
        X509Certificate p256 = TestKeys.certificate(KeyKind.P256, CertificateUse.ENCRYPT);
        assertThatThrownBy(() -> Envelopes.seal(List.of(sm, p256), secret, CryptoSuite.SM))
                .hasMessageStartingWith("UNSUPPORTED");
        assertThatThrownBy(() -> Envelopes.seal(List.of(sm), secret, CryptoSuite.INTL))
                .hasMessageStartingWith("UNSUPPORTED");
        byte[] envelope = Envelopes.seal(List.of(sm), secret, CryptoSuite.SM);
        cannotOpen(envelope, TestKeys.pair(KeyKind.P256), p256);
    }

    @Test
    void nobodyEncryptsToASigningKey() {
        for (CertificateUse use : List.of(CertificateUse.SIGN, CertificateUse.ISSUE)) {
            X509Certificate certificate = TestKeys.certificate(KeyKind.SM2, use);
            assertThatThrownBy(() -> Envelopes.seal(List.of(certificate), secret, CryptoSuite.SM))
                    .hasMessageStartingWith("FORBIDDEN")
                    .hasMessageContaining(certificate.getSerialNumber().toString(16));
        }
    }

    @Test
    void limitsHold() {
        X509Certificate one = TestKeys.certificate(KeyKind.SM2, CertificateUse.ENCRYPT);
        assertThatThrownBy(() -> Envelopes.seal(List.of(), secret, CryptoSuite.SM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Envelopes.seal(Collections.nCopies(257, one), secret, CryptoSuite.SM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Envelopes.seal(List.of(one), new byte[0], CryptoSuite.SM))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] most = Envelopes.seal(Collections.nCopies(256, one), new byte[4096], CryptoSuite.SM);
        try (SecretBytes opened =
                Envelopes.open(most, TestKeys.pair(KeyKind.SM2).getPrivate(), one)) {
            assertThat(opened.length()).isEqualTo(4096);
        }
    }

    /** What OpenSSL writes without being told otherwise: PKCS#1 v1.5 padding and a SHA-1 derivation are not opened. */
    @Test
    @EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
    void oldKeyTransportIsNotOpened() throws Exception {
        Files.write(directory.resolve("secret"), secret);
        for (KeyKind kind : List.of(KeyKind.RSA, KeyKind.P256)) {
            X509Certificate certificate = TestKeys.certificate(kind, CertificateUse.ENCRYPT);
            Files.write(directory.resolve("crt"), Certificates.pem(List.of(certificate)));
            OpenSsl.run(
                    directory,
                    List.of(
                            "openssl",
                            "cms",
                            "-encrypt",
                            "-aes-256-cbc",
                            "-binary",
                            "-outform",
                            "DER",
                            "-in",
                            "secret",
                            "-out",
                            "cms",
                            "-recip",
                            "crt"));
            cannotOpen(Files.readAllBytes(directory.resolve("cms")), TestKeys.pair(kind), certificate);
        }
    }

    private static void cannotOpen(byte[] envelope, KeyPair pair, X509Certificate certificate) {
        assertThatThrownBy(() -> Envelopes.open(envelope, pair.getPrivate(), certificate))
                .isInstanceOf(SecurityRefusal.class)
                .hasMessage(REFUSED)
                .hasNoCause();
    }
}
