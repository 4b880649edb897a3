package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.fupin.model.record.exchange.AccessLog;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.Access;
import org.fupin.security.audit.AccessAction;
import org.fupin.security.audit.ActorId;
import org.fupin.security.audit.AuditAction;
import org.fupin.security.audit.AuditCount;
import org.fupin.security.audit.AuditEvent;
import org.fupin.security.audit.AuditLog;
import org.fupin.security.audit.AuditLogSettings;
import org.fupin.security.audit.LogId;
import org.fupin.security.audit.PurposeId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.RingProtection;
import org.fupin.validation.json.RecordJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fupin audit}: verify, show, prove, checkpoint. */
class AuditCommandTest {

    private static final ActorId CLERK = new ActorId("clerk-07");

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private String log = "";
    private String kept = "";

    @BeforeAll
    static void makeKeys() throws IOException, CertificateEncodingException {
        RingProtection password = RingProtection.password("canary-password".toCharArray());
        KeyRingSettings settings = KeyRingSettings.of(Clock.systemUTC());
        try (KeyRing ring = KeyRing.create(keys.resolve("ring.json"), CryptoSuite.SM, password, settings)) {
            ring.add(NewKey.of(KeyPurpose.AUDIT, CryptoSuite.SM));
            byte[] der = ring.certificate(ring.primary(KeyPurpose.AUDIT).id()).getEncoded();
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
            Files.writeString(
                    keys.resolve("audit.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        }
        Path file = Files.createFile(
                keys.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "canary-password\n");
    }

    @BeforeEach
    void writeLog() throws IOException {
        Path file = folder.resolve("audit.log");
        log = file.toString();
        kept = folder.resolve("kept.txt").toString();
        Instant at = Instant.parse("2019-06-01T00:00:00Z");
        AuditLogSettings settings = AuditLogSettings.of(new LogId("county-520102"), new ActorId("svc"), () -> at);
        Access access = Access.to("HHD", List.of("headName"), new PurposeId("dibao-match"));
        try (AuditLog writer = AuditLog.open(file, settings)) {
            writer.append(AuditEvent.of(AuditAction.PACKAGE_SEALED, CLERK)
                    .count(AuditCount.RECORDS, 1832)
                    .ok());
            writer.append(AuditEvent.access(AccessAction.DECRYPT, CLERK, access).ok());
            writer.append(AuditEvent.of(AuditAction.NOTICE_CHECKED, new ActorId("clerk-08"))
                    .ok());
        }
    }

    private static String key(String name) {
        return keys.resolve(name).toString();
    }

    private Call checkpoint(String... more) {
        String[] args = {"audit", "checkpoint", log, "--key", key("ring.json"), "--password-file", key("password")};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Call.of(all);
    }

    @Test
    void withoutACheckpointTheEndIsNotSafeAndTheCommandSaysSo() {
        Call.of("audit", "verify", log)
                .ends(ExitCode.ACCEPTED, "可信 · sound", "county-520102 (SM)", "行数 lines: 4", "no checkpoint covers");
        Call.of("audit", "verify", log, "--covered").ends(ExitCode.REJECTED, "有问题 · not sound");
    }

    @Test
    void aCheckpointIsSignedKeptAndHolds() {
        checkpoint("-o", kept).ends(ExitCode.ACCEPTED, "检查点已写入", "(4 行 lines)");
        Call.of("audit", "verify", log, "--checkpoint", kept, "--trust", key("audit.pem"), "--covered")
                .ends(ExitCode.ACCEPTED, "checkpoints that hold: 1 · 覆盖行数 lines covered: 4", "行数 lines: 5");
        Call printed = checkpoint().ends(ExitCode.ACCEPTED, "county-520102\n5\n", "fupin-audit/1 SM", "\n— k-");
        assertThat(printed.out()).endsWith("\n").doesNotContain("canary-password");
    }

    @Test
    void aChangedLogIsNotSound() throws IOException {
        checkpoint("-o", kept).ends(ExitCode.ACCEPTED);
        Path file = Path.of(log);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"records\":1832", "\"records\":1833"));
        Call.of("audit", "verify", log, "--checkpoint", kept, "--trust", key("audit.pem"))
                .ends(ExitCode.REJECTED, "第3行：与前一行不衔接", "line 3: does not follow the line before it", "日志内容与签名时不一致");
        Files.writeString(file, String.join("\n", text.lines().toList().subList(0, 3)) + "\n");
        Call.of("audit", "verify", log).ends(ExitCode.ACCEPTED);
        Call.of("audit", "verify", log, "--checkpoint", kept, "--trust", key("audit.pem"))
                .ends(ExitCode.REJECTED, "末尾被截去", "its end was taken away");
    }

    @Test
    void aWitnessSignsWithoutWriting() throws IOException {
        String before = Files.readString(Path.of(log));
        checkpoint("--witness", "-o", kept).ends(ExitCode.ACCEPTED);
        assertThat(Files.readString(Path.of(log))).isEqualTo(before);
        Call.of("audit", "verify", log, "--checkpoint", kept, "--trust", key("audit.pem"), "--covered")
                .ends(ExitCode.ACCEPTED);
        Files.writeString(Path.of(log), before.replace("1832", "1833"));
        checkpoint("--witness", "-o", kept).ends(ExitCode.REJECTED, "not signed");
    }

    @Test
    void aLineAndTheGrowthAreProved() {
        checkpoint("-o", kept).ends(ExitCode.ACCEPTED);
        String later = folder.resolve("later.txt").toString();
        checkpoint("-o", later).ends(ExitCode.ACCEPTED);
        String line = folder.resolve("line.json").toString();
        Call.of("audit", "prove", log, "--line", "2", "--checkpoint", kept, "-o", line)
                .ends(ExitCode.ACCEPTED);
        Call.of("audit", "verify", "--proof", line, "--trust", key("audit.pem"))
                .ends(ExitCode.ACCEPTED, "证明成立 · the proof holds", "RECORD_DECRYPT", "4 行 lines");
        String grown = folder.resolve("grown.json").toString();
        Call.of("audit", "prove", log, "--earlier", kept, "--checkpoint", later, "-o", grown)
                .ends(ExitCode.ACCEPTED);
        Call.of("audit", "verify", "--proof", grown, "--trust", key("audit.pem"))
                .ends(ExitCode.ACCEPTED);
        Call.of("audit", "prove", log, "--line", "2", "--checkpoint", kept)
                .ends(ExitCode.ACCEPTED, "\"format\" : \"fupin-event-proof/1\"");
    }

    @Test
    void aForgedProofDoesNotHold() throws IOException {
        checkpoint("-o", kept).ends(ExitCode.ACCEPTED);
        Path line = folder.resolve("line.json");
        Call.of("audit", "prove", log, "--line", "1", "--checkpoint", kept, "-o", line.toString())
                .ends(ExitCode.ACCEPTED);
        Files.writeString(line, Files.readString(line).replace("1832", "1833"));
        Call.of("audit", "verify", "--proof", line.toString(), "--trust", key("audit.pem"))
                .ends(ExitCode.REJECTED, "not sound");
        Files.writeString(line, "{}");
        Call.of("audit", "verify", "--proof", line.toString(), "--trust", key("audit.pem"))
                .complains(ExitCode.REJECTED, "MALFORMED");
    }

    @Test
    void linesAreShownAndChosen() {
        Call all =
                Call.of("audit", "show", log).ends(ExitCode.ACCEPTED, "LOG_STARTED", "records=1832", "HHD[headName]");
        assertThat(all.out().lines()).hasSize(4);
        Call one = Call.of("audit", "show", log, "--actor", "clerk-08", "--action", "notice_checked");
        assertThat(one.ends(ExitCode.ACCEPTED).out().lines()).hasSize(1);
        Call some = Call.of("audit", "show", log, "--from", "1", "--to", "2", "--json")
                .ends(ExitCode.ACCEPTED);
        assertThat(some.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"seq\":"));
    }

    @Test
    void accessRecordsAreThoseOfTheStandard() {
        String line = Call.of("audit", "show", log, "--access")
                .ends(ExitCode.ACCEPTED)
                .out()
                .strip();
        AccessLog record = RecordJson.read(line, AccessLog.class);
        assertThat(record.action()).isEqualTo("3");
        assertThat(record.userId()).isEqualTo("clerk-07");
        assertThat(record.fields()).isEqualTo("headName");
    }

    @Test
    void wrongUsageIsSaid() {
        Call.of("audit", "verify").complains(ExitCode.USAGE, "LOG");
        Call.of("audit", "verify", log, "--proof", log).complains(ExitCode.USAGE, "either LOG or --proof");
        Call.of("audit", "prove", log, "--checkpoint", kept).complains(ExitCode.USAGE, "--line or --earlier");
        Call.of("audit", "show", log, "--json", "--access").complains(ExitCode.USAGE, "either --json or --access");
        Call.of("audit", "checkpoint", log).complains(ExitCode.USAGE, "--key");
        checkpoint("--actor", "张三").complains(ExitCode.USAGE, "actor id");
    }

    @Test
    void aCheckpointIsNotBelievedWithoutACertificate() {
        checkpoint("-o", kept).ends(ExitCode.ACCEPTED);
        Call.of("audit", "verify", log, "--checkpoint", kept).complains(ExitCode.USAGE, "--trust");
    }

    @Test
    void aMissingOrOtherFileIsUnreadable() throws IOException {
        String missing = folder.resolve("missing").toString();
        Call.of("audit", "verify", missing).complains(ExitCode.UNREADABLE, missing);
        Call.of("audit", "show", missing).complains(ExitCode.UNREADABLE, missing);
        Call.of("audit", "prove", log, "--line", "1", "--checkpoint", missing).complains(ExitCode.UNREADABLE, missing);
        Path other = Files.writeString(folder.resolve("other"), "not a log\n", StandardCharsets.UTF_8);
        Call.of("audit", "show", other.toString()).complains(ExitCode.UNREADABLE, "not an audit log");
        Call.of("audit", "verify", other.toString()).ends(ExitCode.REJECTED, "not a line of an audit log");
        Call.of("audit", "verify", log, "--checkpoint", other.toString(), "--trust", key("audit.pem"))
                .complains(ExitCode.UNREADABLE, "no checkpoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "show", "prove", "checkpoint"})
    void everyCommandHelpsInBothLanguages(String name) {
        Call help = Call.of("audit", name, "--help").ends(ExitCode.ACCEPTED, "Usage: fupin audit " + name, "日志", "log");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
    }
}
