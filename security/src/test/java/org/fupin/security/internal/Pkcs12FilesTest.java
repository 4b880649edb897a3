package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pkcs12FilesTest {
    private static final char[] PASSWORD = "脱贫攻坚 2020!".toCharArray();
    private static final KdfCost CHEAP = new KdfCost(10_000);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsRead(KeyKind kind) {
        KeyEntry entry = entry(kind, "某县", CertificateUse.SIGN);
        List<KeyEntry> read = Pkcs12Files.read(Pkcs12Files.write(List.of(entry), PASSWORD, CHEAP), PASSWORD);
        assertThat(read).containsExactly(entry);
        assertThat(read.get(0)).hasToString("KeyEntry(某县)");
    }

    /** GB/T 20518: a pair of certificates, chosen by key usage. */
    @Test
    void anSm2PairIsKeptAndChosenByUse() {
        KeyPair root = KeyPairs.generate(KeyKind.SM2);
        X509Certificate authority =
                Certificates.selfSigned(TestKeys.request("CN=CA", root, CertificateUse.ISSUE), root.getPrivate());
        KeyEntry sign = issued("签名", root, authority, CertificateUse.SIGN);
        KeyEntry encrypt = issued("加密", root, authority, CertificateUse.ENCRYPT);
        List<KeyEntry> read = Pkcs12Files.read(Pkcs12Files.write(List.of(sign, encrypt), PASSWORD, CHEAP), PASSWORD);
        assertThat(read).containsExactly(sign, encrypt);
        assertThat(KeyEntry.choose(read, CertificateUse.SIGN)).contains(sign);
        assertThat(KeyEntry.choose(read, CertificateUse.ENCRYPT)).contains(encrypt);
        assertThat(KeyEntry.choose(read, CertificateUse.ISSUE)).isEmpty();
    }

    @Test
    void everyFlippedBitIsRefused() {
        byte[] file = Pkcs12Files.write(List.of(entry(KeyKind.SM2, "x", CertificateUse.SIGN)), PASSWORD, CHEAP);
        KeyEntry original = Pkcs12Files.read(file, PASSWORD).get(0);
        for (int bit = 0; bit < file.length * 8; bit += 397) {
            byte[] changed = file.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // a few bits are not covered by the checksum, such as the parameters of its own digest
                assertThat(Pkcs12Files.read(changed, PASSWORD)).containsExactly(original);
            } catch (SecurityRefusal refused) {
                assertThat(refused.code())
                        .isIn(
                                SecurityRefusal.Code.CANNOT_OPEN,
                                SecurityRefusal.Code.MALFORMED,
                                SecurityRefusal.Code.UNSUPPORTED,
                                SecurityRefusal.Code.LIMIT);
            }
        }
        for (int length = 0; length < file.length; length += 23) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Pkcs12Files.read(cut, PASSWORD)).hasMessageStartingWith("MALFORMED");
        }
    }

    @Test
    void aWrongPasswordCannotOpen() {
        byte[] file = Pkcs12Files.write(List.of(entry(KeyKind.P256, "x", CertificateUse.SIGN)), PASSWORD, CHEAP);
        for (String wrong : List.of("", "脱贫攻坚 2020", "脱贫攻坚 2020!\u0000", "x")) {
            assertThatThrownBy(() -> Pkcs12Files.read(file, wrong.toCharArray()))
                    .hasMessage("CANNOT_OPEN: cannot be opened · 无法解开 [key file]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "10000001", "9980001", "99999999999999999999", "0", "-5"})
    void aCostlyChecksumIsRefusedAtOnce(String rounds) {
        Pfx pfx = Pfx.getInstance(
                Pkcs12Files.write(List.of(entry(KeyKind.SM2, "x", CertificateUse.SIGN)), PASSWORD, CHEAP));
        MacData mac = pfx.getMacData();
        byte[] costly = StrictDer.sequence(
                new ASN1Integer(3),
                pfx.getAuthSafe(),
                new org.bouncycastle.asn1.DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {
                    mac.getMac(),
                    new org.bouncycastle.asn1.DEROctetString(mac.getSalt()),
                    new ASN1Integer(new BigInteger(rounds))
                }));
        Instant start = Instant.now();
        assertThatThrownBy(() -> Pkcs12Files.read(costly, PASSWORD))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code())
                                .isIn(SecurityRefusal.Code.LIMIT, SecurityRefusal.Code.MALFORMED));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(500));
    }

    /** What OpenSSL writes for old readers: RC2 with 40 bits, triple DES, a checksum with SHA-1. */
    @Test
    @EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
    void oldEncryptionIsUnsupported() throws Exception {
        Path key = directory.resolve("key");
        Path certificate = directory.resolve("crt");
        KeyEntry entry = entry(KeyKind.P256, "x", CertificateUse.SIGN);
        Files.writeString(key, Pem.write("PRIVATE KEY", entry.key().getEncoded()));
        Files.write(certificate, Certificates.pem(entry.chain()));
        for (List<String> form : List.of(
                List.of("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"),
                List.of("-macalg", "sha1"),
                List.of("-nomac"),
                List.of("-keypbe", "AES-256-CBC", "-certpbe", "DES-EDE3-CBC"))) {
            List<String> command = new java.util.ArrayList<>(List.of(
                    "openssl",
                    "pkcs12",
                    "-export",
                    "-inkey",
                    "key",
                    "-in",
                    "crt",
                    "-passout",
                    "pass:12345678",
                    "-out",
                    "old.p12"));
            command.addAll(form);
            OpenSsl.run(directory, command);
            byte[] old = Files.readAllBytes(directory.resolve("old.p12"));
            assertThatThrownBy(() -> Pkcs12Files.read(old, "12345678".toCharArray()))
                    .as("%s", form)
                    .hasMessageStartingWith("UNSUPPORTED");
        }
    }

    @Test
    void aKeyNeedsItsOwnCertificate() {
        KeyEntry entry = entry(KeyKind.SM2, "x", CertificateUse.SIGN);
        X509Certificate other = TestKeys.certificate(KeyPairs.generate(KeyKind.SM2), CertificateUse.SIGN);
        assertThatThrownBy(() -> new KeyEntry("x", entry.key(), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyEntry("x", entry.key(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pkcs12Files.write(List.of(entry), "short".toCharArray(), CHEAP))
                .hasMessageStartingWith("WEAK");
    }

    private static KeyEntry entry(KeyKind kind, String name, CertificateUse use) {
        return new KeyEntry(name, TestKeys.pair(kind).getPrivate(), List.of(TestKeys.certificate(kind, use)));
    }

    private static KeyEntry issued(String name, KeyPair root, X509Certificate authority, CertificateUse use) {
        KeyPair pair = KeyPairs.generate(KeyKind.SM2);
        X509Certificate certificate =
                Certificates.issue(TestKeys.request("CN=某县,O=示例", pair, use), authority, root.getPrivate());
        return new KeyEntry(name, pair.getPrivate(), List.of(certificate, authority));
    }
}
