package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.internal.Certificates;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints as text, and what keeps one from being believed. */
class CheckpointTest {

    static final String EXAMPLE = """
            county-520102
            3
            GrIdg1XPoX+OYRlIMeAaj/IryMco/vt0ftA17VCCqis=
            fupin-audit/1 SM
            head 1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b
            at 2019-06-01T00:00:00.000Z

            — k-1f0c9a77d24be835 AAAAAAAAAAAAAAAA
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private final KeyRing ring = Samples.ring(CryptoSuite.SM);

    @BeforeEach
    void write() {
        file = folder.resolve("audit.log");
        Samples.write(file, 2);
    }

    private Checkpoint sign(KeyRing by) throws IOException {
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            return log.checkpoint(CheckpointSigner.of(by));
        }
    }

    @Test
    void theTextIsReadAsItWasWritten() throws IOException {
        Checkpoint checkpoint = sign(ring);
        Checkpoint read = Checkpoint.parse(checkpoint.text());
        assertThat(read.text()).isEqualTo(checkpoint.text());
        assertThat(read.size()).isEqualTo(3);
        assertThat(read.log()).isEqualTo(Samples.LOG);
        assertThat(read.suite()).isEqualTo(CryptoSuite.SM);
        assertThat(read.root()).isEqualTo(checkpoint.root());
        assertThat(read.head()).isEqualTo(checkpoint.head());
        assertThat(read.signer()).isEqualTo(ring.primary(KeyPurpose.AUDIT).id());
        assertThat(Samples.trust(ring).fault(read)).isEmpty();
        assertThat(read).hasToString(checkpoint.toString());
        assertThat(Checkpoint.parse(EXAMPLE).text()).isEqualTo(EXAMPLE);
    }

    @Test
    void everyChangedCharacterIsDetected() throws IOException {
        String text = sign(ring).text();
        AuditTrust trust = Samples.trust(ring);
        for (int i = 0; i < text.length(); i++) {
            for (int change : new int[] {1, 2, 32}) {
                String changed = text.substring(0, i) + (char) (text.charAt(i) ^ change) + text.substring(i + 1);
                assertThat(believed(changed, trust)).as(changed).isFalse();
            }
            assertThat(believed(text.substring(0, i), trust)).isFalse();
            assertThat(believed(text.substring(0, i) + "\n" + text.substring(i), trust))
                    .isFalse();
        }
    }

    private static boolean believed(String text, AuditTrust trust) {
        try {
            return trust.fault(Checkpoint.parse(text)).isEmpty();
        } catch (SecurityRefusal refusal) {
            assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.MALFORMED);
            return false;
        }
    }

    @Test
    void aKeyThatIsNotTrustedIsSaidToBe() throws IOException {
        Checkpoint checkpoint = sign(Samples.ring(CryptoSuite.SM));
        assertThat(Samples.verify(file, Samples.trust(ring), checkpoint).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.UNTRUSTED, 3));
        assertThat(Samples.verify(file, AuditTrust.of(List.of()), checkpoint).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.UNTRUSTED, 3));
    }

    @Test
    void aSignatureThatIsNotTheKeysIsSaidToBe() throws IOException {
        String[] parts = sign(ring).text().split("(?<=audit/1 SM\n)", -1);
        String changed = parts[0].replace("\n3\n", "\n2\n") + parts[1];
        assertThat(Samples.verify(file, Samples.trust(ring), Checkpoint.parse(changed))
                        .findings())
                .containsExactly(AuditFinding.checkpoint(Kind.SIGNATURE, 2));
    }

    @Test
    void aCertificateOutOfItsTimeOrUseIsSaidToBe() throws IOException {
        Instant late = Samples.START.plusSeconds(10L * 365 * 86400);
        KeyRing young = KeyRing.inMemory(CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(late)));
        young.rotate(KeyPurpose.AUDIT);
        assertThat(Samples.verify(file, Samples.trust(young), sign(young)).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.CERTIFICATE, 3));
    }

    @Test
    void theCheckpointOfAnotherLogIsSaidToBe() throws IOException {
        Path other = folder.resolve("other.log");
        Checkpoint checkpoint;
        AuditLogSettings settings = AuditLogSettings.of(new LogId("other"), Samples.SERVICE, Samples.ticking());
        try (AuditLog log = AuditLog.open(other, settings)) {
            log.append(Samples.event(1));
            log.append(Samples.event(2));
            checkpoint = log.checkpoint(CheckpointSigner.of(ring));
        }
        assertThat(Samples.verify(file, Samples.trust(ring), checkpoint).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.OTHER_LOG, 3));
        Files.writeString(file, "");
        assertThat(Samples.verify(file, Samples.trust(ring), checkpoint).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.OTHER_LOG, 3));
    }

    @Test
    void anotherOfficeSignsAsAWitness() throws IOException {
        KeyRing witness = Samples.ring(CryptoSuite.SM);
        AuditReport report = Samples.verify(file);
        Checkpoint checkpoint = Checkpoint.witness(report, Samples.START, CheckpointSigner.of(witness));
        sign(ring);
        AuditReport later = Samples.verify(file, Samples.trust(witness), checkpoint);
        assertThat(later.findings()).isEmpty();
        assertThat(later.sealed()).isEqualTo(3);
        Files.writeString(file, Files.readString(file).replace("\"records\":0}", "\"records\":8}"));
        AuditReport changed = Samples.verify(file, Samples.trust(witness), checkpoint);
        assertThat(changed.findings()).contains(AuditFinding.checkpoint(Kind.ROOT, 3));
        assertThatThrownBy(() -> Checkpoint.witness(changed, Samples.START, CheckpointSigner.of(witness)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileKeepsOneAfterTheOther() throws IOException {
        Path path = folder.resolve("kept.txt");
        CheckpointFile kept = new CheckpointFile(path);
        assertThat(kept.read()).isEmpty();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Checkpoint checkpoint = sign(ring);
            kept.accept(checkpoint);
            texts.add(checkpoint.text());
        }
        assertThat(kept.read()).extracting(Checkpoint::text).isEqualTo(texts);
        assertThat(Checkpoint.parseAll(String.join("\n\n", texts))).hasSize(5);
    }

    @Test
    void aFileThatACrashCutGoesOnBehindItsLastWholeCheckpoint() throws IOException {
        Path path = folder.resolve("kept.txt");
        Checkpoint checkpoint = sign(ring);
        byte[] text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
        for (int whole = 0; whole < 3; whole++) {
            for (int cut = 0; cut < text.length; cut += whole == 0 ? 5 : 41) {
                byte[] torn = checkpoint.text().repeat(whole + 1).getBytes(StandardCharsets.UTF_8);
                Files.write(path, java.util.Arrays.copyOf(torn, whole * text.length + cut));
                CheckpointFile kept = new CheckpointFile(path);
                assertThat(kept.read()).hasSize(whole);
                kept.accept(checkpoint);
                assertThat(kept.read()).as("%d whole, cut at %d", whole, cut).hasSize(whole + 1);
            }
        }
    }

    @Test
    void nonsenseIsMalformed() {
        for (String text : List.of("", "\n", "x", EXAMPLE + "x", EXAMPLE.replace("3", "0"), "x".repeat(10_000))) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(SecurityRefusal.class);
        }
    }

    /** Whoever doubts this library takes OpenSSL: digest of a line, and signature of a checkpoint. */
    @Test
    @EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
    void stockOpenSslVerifiesACheckpointAndTheChain() throws Exception {
        Checkpoint checkpoint = sign(ring);
        KeyId id = checkpoint.signer();
        String[] lines = checkpoint.text().split("\n", -1);
        byte[] signed = Base64.getDecoder().decode(lines[7].split(" ", -1)[2]);
        Files.write(folder.resolve("sig"), java.util.Arrays.copyOfRange(signed, 4, signed.length));
        Files.writeString(folder.resolve("body"), checkpoint.text().split("(?<=Z\n)\n", -1)[0]);
        Files.write(folder.resolve("cert.pem"), Certificates.pem(List.of(ring.certificate(id))));
        openssl("x509", "-in", "cert.pem", "-pubkey", "-noout", "-out", "pub.pem");
        assertThat(openssl(
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        "pub.pem",
                        "-rawin",
                        "-in",
                        "body",
                        "-sigfile",
                        "sig",
                        "-digest",
                        "sm3",
                        "-pkeyopt",
                        "distid:1234567812345678"))
                .contains("Signature Verified Successfully");

        List<String> log = Files.readAllLines(file, StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("line"), log.get(1) + "\n");
        String digest = openssl("dgst", "-sm3", "line").strip().replaceFirst(".*= ", "");
        assertThat(log.get(2)).contains("\"prev\":\"" + digest + "\"");
    }

    private String openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
