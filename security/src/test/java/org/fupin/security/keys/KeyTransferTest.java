package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.keys.Rings.NOW;
import static org.fupin.security.keys.Rings.refuses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that come into a ring and leave it. */
class KeyTransferTest {
    private static final byte[] INFO = Pae.encode("test", 1);

    @TempDir
    private Path folder = Path.of("");

    private final List<KeyEvent> events = new ArrayList<>();
    private final KeyRing civil = ring();
    private final KeyRing health = ring();

    private KeyRing ring() {
        return KeyRing.inMemory(CryptoSuite.SM, Rings.SETTINGS.events(events::add));
    }

    private static char[] password() {
        return "correct horse".toCharArray();
    }

    private static KeyId add(KeyRing ring, KeyPurpose purpose, CryptoSuite suite) {
        return ring.add(NewKey.of(purpose, suite)).id();
    }

    private static SignedEnvelope send(KeyRing from, KeyId key, KeyId signer, X509Certificate to) {
        return KeyTransfer.of(from).envelope(key, List.of(to), signer);
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void aPairLeavesAsPkcs8AndPkcs12AndComesBack(CryptoSuite suite) {
        KeyId id = add(civil, KeyPurpose.SIGN, suite);
        KeyTransfer out = KeyTransfer.of(civil);
        KeyTransfer in = KeyTransfer.of(health);
        byte[] pkcs8 = out.pkcs8(id, password());
        byte[] pkcs12 = out.pkcs12(id, password());
        KeyId eight = new KeyId("from-pkcs8");
        KeyId twelve = new KeyId("from-pkcs12");
        in.takePkcs8(eight, KeyPurpose.SIGN, pkcs8, password());
        KeyInfo taken = in.takePkcs12(twelve, KeyPurpose.SIGN, pkcs12, password());
        assertThat(taken.suite()).isEqualTo(suite);
        assertThat(taken.primary()).isFalse();
        assertThat(health.certificate(twelve)).isEqualTo(civil.certificate(id));
        assertThat(health.certificate(eight).getPublicKey())
                .isEqualTo(civil.certificate(id).getPublicKey());
        for (KeyId key : List.of(eight, twelve)) {
            assertThat(Signatures.verify(civil.certificate(id).getPublicKey(), INFO, health.sign(key, INFO)))
                    .isTrue();
        }
        assertThat(events.stream().map(KeyEvent::kind))
                .containsSubsequence(Kind.EXPORTED, Kind.EXPORTED, Kind.IMPORTED, Kind.IMPORTED);
        refuses(Code.KEY_UNKNOWN, () -> in.takePkcs12(KeyId.random(), KeyPurpose.DECRYPT, pkcs12, password()));
        refuses(
                Code.CANNOT_OPEN,
                () -> in.takePkcs8(KeyId.random(), KeyPurpose.SIGN, pkcs8, "wrong one".toCharArray()));
        refuses(Code.KEY_STATE, () -> in.takePkcs8(eight, KeyPurpose.SIGN, pkcs8, password()));
        refuses(Code.WEAK, () -> out.pkcs8(id, "short".toCharArray()));
    }

    @Test
    @EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
    void opensslReadsTheExportedKeysAndSignatures() throws IOException, InterruptedException {
        KeyId id = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        KeyTransfer out = KeyTransfer.of(civil);
        Files.write(folder.resolve("key.pem"), out.pkcs8(id, password()));
        Files.write(folder.resolve("key.p12"), out.pkcs12(id, password()));
        assertThat(openssl("pkey", "-in", "key.pem", "-passin", "pass:correct horse", "-noout", "-text"))
                .contains("SM2");
        assertThat(openssl("pkcs12", "-in", "key.p12", "-passin", "pass:correct horse", "-nodes"))
                .contains("BEGIN PRIVATE KEY", "BEGIN CERTIFICATE", "CN = " + id);
    }

    @Test
    @EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
    void opensslVerifiesAndOpensAKeyOnItsWay() throws IOException, InterruptedException {
        KeyId token = add(civil, KeyPurpose.TOKEN, CryptoSuite.SM);
        KeyId signer = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        KeyId decrypting = add(health, KeyPurpose.DECRYPT, CryptoSuite.SM);
        SignedEnvelope sent = send(civil, token, signer, health.certificate(decrypting));
        Files.write(folder.resolve("key.p7m"), sent.envelope());
        Files.write(folder.resolve("key.sig"), sent.signature());
        Files.write(folder.resolve("signer.pem"), Certificates.pem(List.of(civil.certificate(signer))));
        Files.write(folder.resolve("own.pem"), Certificates.pem(List.of(health.certificate(decrypting))));
        Files.write(folder.resolve("own.key"), KeyTransfer.of(health).pkcs8(decrypting, password()));
        openssl("x509", "-in", "signer.pem", "-pubkey", "-noout", "-out", "signer.pub");
        openssl(
                "pkeyutl",
                "-verify",
                "-rawin",
                "-in",
                "key.p7m",
                "-sigfile",
                "key.sig",
                "-pubin",
                "-inkey",
                "signer.pub",
                "-digest",
                "sm3",
                "-pkeyopt",
                "distid:1234567812345678");
        openssl(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "key.p7m",
                "-recip",
                "own.pem",
                "-inkey",
                "own.key",
                "-passin",
                "pass:correct horse",
                "-binary",
                "-out",
                "plain");
        byte[] plain = Files.readAllBytes(folder.resolve("plain"));
        assertThat(SecretKeyText.read(plain).text().id()).isEqualTo(token);
    }

    private String openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
        return said;
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void aSecretKeyReachesTheOtherOffice(CryptoSuite suite) {
        KeyId token = civil.add(NewKey.of(KeyPurpose.TOKEN, suite).named("civil-health-2019q1"))
                .id();
        KeyId signer = add(civil, KeyPurpose.SIGN, suite);
        KeyId decrypting = add(health, KeyPurpose.DECRYPT, suite);
        SignedEnvelope sent = send(civil, token, signer, health.certificate(decrypting));
        KeyInfo taken = KeyTransfer.of(health).takeEnvelope(sent, civil.certificate(signer), decrypting);
        assertThat(taken.id()).isEqualTo(token);
        assertThat(taken.purpose()).isEqualTo(KeyPurpose.TOKEN);
        assertThat(taken.suite()).isEqualTo(suite);
        assertThat(health.derive(token, INFO, 32)).isEqualTo(civil.derive(token, INFO, 32));
        refuses(Code.KEY_STATE, () -> KeyTransfer.of(health).takeEnvelope(sent, civil.certificate(signer), decrypting));
    }

    @Test
    void aKeyThatWasChangedOrComesFromSomebodyElseIsRefused() {
        KeyId token = add(civil, KeyPurpose.TOKEN, CryptoSuite.SM);
        KeyId signer = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        KeyId decrypting = add(health, KeyPurpose.DECRYPT, CryptoSuite.SM);
        X509Certificate sender = civil.certificate(signer);
        SignedEnvelope sent = send(civil, token, signer, health.certificate(decrypting));
        KeyTransfer in = KeyTransfer.of(health);
        for (int bit = 0; bit < sent.envelope().length * 8; bit += 41) {
            byte[] edited = sent.envelope().clone();
            edited[bit / 8] ^= (byte) (1 << bit % 8);
            refuses(
                    Code.BAD_SIGNATURE,
                    () -> in.takeEnvelope(new SignedEnvelope(edited, sent.signature()), sender, decrypting));
        }
        X509Certificate other = civil.certificate(add(civil, KeyPurpose.SIGN, CryptoSuite.SM));
        refuses(Code.BAD_SIGNATURE, () -> in.takeEnvelope(sent, other, decrypting));
        X509Certificate noSigner = civil.certificate(add(civil, KeyPurpose.DECRYPT, CryptoSuite.SM));
        refuses(Code.UNTRUSTED, () -> in.takeEnvelope(sent, noSigner, decrypting));
        KeyId notMeant = add(health, KeyPurpose.DECRYPT, CryptoSuite.SM);
        refuses(Code.CANNOT_OPEN, () -> in.takeEnvelope(sent, sender, notMeant));
        assertThat(health.keys()).hasSize(2);
    }

    @Test
    void anExpiredSenderAndForeignContentAreRefused() {
        KeyId signer = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        KeyRing late = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(NOW.plus(Duration.ofDays(9999)))));
        KeyId decrypting = add(late, KeyPurpose.DECRYPT, CryptoSuite.SM);
        SignedEnvelope sent =
                send(civil, add(civil, KeyPurpose.TOKEN, CryptoSuite.SM), signer, late.certificate(decrypting));
        refuses(Code.UNTRUSTED, () -> KeyTransfer.of(late).takeEnvelope(sent, civil.certificate(signer), decrypting));
        KeyId own = add(health, KeyPurpose.DECRYPT, CryptoSuite.SM);
        byte[] words = Envelopes.seal(List.of(health.certificate(own)), INFO, CryptoSuite.SM);
        SignedEnvelope foreign = new SignedEnvelope(words, civil.sign(signer, words));
        refuses(Code.MALFORMED, () -> KeyTransfer.of(health).takeEnvelope(foreign, civil.certificate(signer), own));
    }

    @Test
    void whatMayNotLeaveStays() {
        KeyId field = add(civil, KeyPurpose.FIELD, CryptoSuite.SM);
        KeyId signer = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        X509Certificate to = health.certificate(add(health, KeyPurpose.DECRYPT, CryptoSuite.SM));
        KeyTransfer out = KeyTransfer.of(civil);
        refuses(Code.KEY_STATE, () -> out.pkcs8(field, password()));
        refuses(Code.KEY_STATE, () -> out.pkcs12(field, password()));
        refuses(Code.KEY_STATE, () -> send(civil, signer, signer, to));
        refuses(Code.KEY_STATE, () -> send(civil, field, field, to));
        refuses(Code.FORBIDDEN, () -> send(civil, field, signer, civil.certificate(signer)));
        events.clear();
        civil.change(field, KeyState.DISABLED);
        refuses(Code.KEY_STATE, () -> send(civil, field, signer, to));
        assertThat(events.stream().map(KeyEvent::kind)).doesNotContain(Kind.EXPORTED);
    }

    @Test
    void aDemonstrationKeyStaysOneOnItsWay() {
        KeyId demo = civil.add(NewKey.demo(KeyPurpose.FIELD, CryptoSuite.SM, NOW.plusSeconds(60)))
                .id();
        KeyId signer = add(civil, KeyPurpose.SIGN, CryptoSuite.SM);
        KeyId decrypting = add(health, KeyPurpose.DECRYPT, CryptoSuite.SM);
        SignedEnvelope sent = send(civil, demo, signer, health.certificate(decrypting));
        KeyTransfer.of(health).takeEnvelope(sent, civil.certificate(signer), decrypting);
        refuses(Code.FORBIDDEN, () -> health.used(demo, 1));
        assertThat(health.inventory().keys())
                .filteredOn(line -> line.kid().equals(demo.value()))
                .allMatch(line -> "2019-06-01T08:01:00Z".equals(line.expires()));
    }

    @Test
    void keysOfElsewhereMustBeRandomAndLong() {
        KeyTransfer in = KeyTransfer.of(civil);
        NewKey wanted = NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM);
        refuses(Code.WEAK, () -> in.take(wanted, SecretBytes.take(new byte[32])));
        refuses(Code.WEAK, () -> in.take(wanted, SecretBytes.random(31)));
        refuses(Code.WEAK, () -> in.take(wanted, SecretBytes.random(513)));
        refuses(Code.KEY_STATE, () -> in.take(NewKey.of(KeyPurpose.SIGN, CryptoSuite.SM), SecretBytes.random(32)));
        SecretBytes secret = SecretBytes.random(32);
        in.take(wanted, secret);
        assertThatThrownBy(() -> secret.use(bytes -> 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theInventoryTellsEverythingButTheKeys() {
        KeyId field = add(civil, KeyPurpose.FIELD, CryptoSuite.SM);
        add(civil, KeyPurpose.SIGN, CryptoSuite.INTL);
        civil.used(field, 12);
        civil.rotate(KeyPurpose.FIELD);
        String json = new String(civil.inventory().json(), StandardCharsets.UTF_8);
        assertThat(json)
                .contains(
                        "\"format\" : \"fupin-key-inventory/1\"",
                        "\"at\" : \"2019-06-01T08:00:00Z\"",
                        "\"kid\" : \"" + field + "\"",
                        "\"state\" : \"DECRYPT_ONLY\"",
                        "\"uses\" : 12",
                        "\"usesLeft\" : 4294967284",
                        "\"suite\" : \"INTL\"",
                        "\"certificateSm3\"")
                .doesNotContain("wrapped", "secret");
        assertThat(civil.inventory().json()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    }
}
