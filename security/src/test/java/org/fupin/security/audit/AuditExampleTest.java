package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.redact.KnownValues;
import org.fupin.security.redact.Redactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the pages docs/audit.md and docs/redact.md; their lines stand here word for word. */
class AuditExampleTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleOfThePageOnTheLog() throws IOException {
        Path file = folder.resolve("audit.log");
        Path kept = folder.resolve("checkpoints.txt");
        Clock clock = Clock.systemUTC();
        KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, KeyRingSettings.of(clock));
        ring.add(NewKey.of(KeyPurpose.AUDIT, CryptoSuite.SM));
        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM));

        LogId county = new LogId("county-520102");
        ActorId clerk = new ActorId("clerk-07");
        AuditLogSettings settings = AuditLogSettings.of(county, new ActorId("platform"), clock);
        try (AuditLog log = AuditLog.open(file, settings);
                RecordDigests digests =
                        RecordDigests.of(ring, ring.primary(KeyPurpose.TOKEN).id(), county)) {
            Access access = Access.to("HHD", List.of("headName"), new PurposeId("dibao-match-2019"));
            log.append(AuditEvent.access(AccessAction.DECRYPT, clerk, access)
                    .object(digests.of("HHD", "5201020001"))
                    .ok());
            new CheckpointFile(kept).accept(log.checkpoint(CheckpointSigner.of(ring)));
        }

        AuditTrust trust = AuditTrust.of(
                List.of(ring.certificate(ring.primary(KeyPurpose.AUDIT).id())));
        List<Checkpoint> checkpoints = new CheckpointFile(kept).read();
        AuditReport report = AuditVerifier.verify(file, trust, checkpoints);
        EventProof proof = EventProof.of(file, 1, checkpoints.get(0));
        assertThat(report.covered()).isTrue();
        assertThat(proof.fault(trust)).isEmpty();
    }

    @Test
    void theExampleOfThePageOnRedaction() {
        KnownValues people = new KnownValues();
        Redactor redactor = Redactor.knowing(people);
        String line;
        try (KnownValues.Held household = people.hold(List.of("张测试"))) {
            assertThat(household).isNotNull();
            line = redactor.redact("户主 张 测试，证件 440524-18800101-0014，电话 138 0013 8000");
        }
        assertThat(line).isEqualTo("户主 [known]，证件 [identity]，电话 [phone]");
    }

    @Test
    void thePagesShowNothingElse() throws IOException {
        String source = Files.readString(
                        Path.of("src", "test", "java", "org", "fupin", "security", "audit", "AuditExampleTest.java"))
                .replaceAll("\\s", "");
        for (String page : List.of("audit.md", "redact.md")) {
            String text = Files.readString(Path.of("docs", page));
            List<String> shown = text.substring(
                            text.indexOf("```java") + 7, text.indexOf("```", text.indexOf("```java") + 7))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(shown)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(source).contains(line.replaceAll("\\s", "")));
        }
    }
}
