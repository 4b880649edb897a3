package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyEvent;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing, opening again, checkpoints. */
class AuditLogTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("audit.log");
    }

    private String text() throws IOException {
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    @Test
    void aLineIsOneJsonObjectChainedToTheLineBefore() throws IOException {
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            log.append(AuditEvent.of(AuditAction.PACKAGE_SEALED, Samples.CLERK)
                    .object(ObjectDigest.of(CryptoSuite.SM, new byte[32]))
                    .key(new KeyId("k-1"))
                    .count(AuditCount.RECORDS, 1832)
                    .count(AuditCount.FILES, 2)
                    .ok());
            log.append(
                    AuditEvent.of(AuditAction.PACKAGE_OPENED, Samples.CLERK).refused(SecurityRefusal.Code.UNTRUSTED));
        }
        List<String> lines = text().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("{\"seq\":0,\"at\":\"2019-06-01T00:00:00.000Z\",\"actor\":\"audit-service\","
                        + "\"action\":\"LOG_STARTED\",\"log\":\"county-520102\",\"suite\":\"SM\",\"format\":1,"
                        + "\"result\":\"OK\",\"prev\":\"" + "0".repeat(64) + "\"}");
        String first = AuditEntry.digest(CryptoSuite.SM, (lines.get(0) + "\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(lines.get(1))
                .contains("\"actor\":\"clerk-07\",\"action\":\"PACKAGE_SEALED\",\"objects\":[\"sm3:" + "0".repeat(64)
                        + "\"],")
                .endsWith("\"keys\":[\"k-1\"],\"counts\":{\"files\":2,\"records\":1832},\"result\":\"OK\",\"prev\":\""
                        + first + "\"}");
        assertThat(lines.get(2)).contains("\"result\":\"REFUSED\",\"reason\":\"UNTRUSTED\"");
    }

    @Test
    void aLogGoesOnWhereItEnded() throws IOException {
        Samples.write(file, 3);
        Samples.write(file, 2);
        Samples.forget(file);
        Samples.write(file, 1);
        assertThat(Samples.verify(file)).satisfies(report -> {
            assertThat(report.findings())
                    .filteredOn(f -> f.kind() != AuditFinding.Kind.TIME)
                    .isEmpty();
            assertThat(report.lines()).isEqualTo(7);
            assertThat(report.log()).isEqualTo(Samples.LOG);
        });
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        Samples.write(file, 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThatThrownBy(() -> AuditLog.open(link, Samples.settings()))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.UNSAFE_FILE));
    }

    @Test
    void oneWriterAtATime() throws IOException {
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            assertThat(log.size()).isEqualTo(1);
            assertThatThrownBy(() -> AuditLog.open(file, Samples.settings()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("held by another writer");
        }
    }

    @Test
    void anotherLogIsNotContinued() {
        Samples.write(file, 1);
        assertRefused(
                SecurityRefusal.Code.FORBIDDEN,
                AuditLogSettings.of(new LogId("another"), Samples.SERVICE, Samples.ticking()));
        assertRefused(SecurityRefusal.Code.FORBIDDEN, Samples.settings().suite(CryptoSuite.INTL));
    }

    @Test
    void aChangedLogIsNotContinued() throws IOException {
        Samples.write(file, 5);
        Samples.forget(file);
        Files.writeString(file, text().replace("\"records\":2}", "\"records\":7}"));
        assertRefused(SecurityRefusal.Code.BAD_SIGNATURE, Samples.settings());
        Files.writeString(file, "not a log\n");
        assertRefused(SecurityRefusal.Code.BAD_SIGNATURE, Samples.settings());
    }

    @Test
    void aWriterThatRemembersMoreLinesRefusesTheShorterLog() throws IOException {
        Samples.write(file, 5);
        String whole = text();
        List<String> lines = whole.lines().toList();
        Files.writeString(file, String.join("\n", lines.subList(0, 4)) + "\n");
        assertRefused(SecurityRefusal.Code.BAD_SIGNATURE, Samples.settings());
        Files.writeString(file, "");
        assertRefused(SecurityRefusal.Code.BAD_SIGNATURE, Samples.settings());
        Files.writeString(file, whole.replace("\"records\":4}", "\"records\":5}"));
        assertRefused(SecurityRefusal.Code.BAD_SIGNATURE, Samples.settings());
        Files.writeString(file, whole);
        Files.writeString(LogState.path(file), "{\"size\":");
        Samples.write(file, 1);
        assertThat(text().lines()).hasSize(7);
    }

    private void assertRefused(SecurityRefusal.Code code, AuditLogSettings settings) {
        assertThatThrownBy(() -> AuditLog.open(file, settings))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void manyThreadsWriteOneChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (AuditLog log =
                AuditLog.open(file, Samples.settings().durability(Durability.every(100, Duration.ofDays(1))))) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int n = i;
                work.add(() -> log.append(Samples.event(n)).seq());
            }
            List<Long> numbers = new ArrayList<>();
            for (Future<Long> done : threads.invokeAll(work)) {
                numbers.add(done.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(400);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Samples.verify(file)).satisfies(report -> {
            assertThat(report.findings()).isEmpty();
            assertThat(report.lines()).isEqualTo(401);
        });
    }

    @Test
    void checkpointsAreSignedByThemselves() throws IOException {
        Path kept = folder.resolve("kept.txt");
        KeyRing ring = Samples.ring(CryptoSuite.SM);
        CheckpointPolicy policy =
                new CheckpointPolicy(CheckpointSigner.of(ring), 10, Duration.ofDays(1), new CheckpointFile(kept));
        try (AuditLog log = AuditLog.open(file, Samples.settings().checkpoints(policy))) {
            for (int i = 0; i < 35; i++) {
                log.append(Samples.event(i));
            }
        }
        List<Checkpoint> checkpoints = new CheckpointFile(kept).read();
        assertThat(checkpoints).extracting(Checkpoint::size).containsExactly(11L, 22L, 33L);
        AuditReport report = Samples.verify(file, Samples.trust(ring), checkpoints.toArray(Checkpoint[]::new));
        assertThat(report.findings()).isEmpty();
        assertThat(report.checkpoints()).isEqualTo(3);
        assertThat(report.sealed()).isEqualTo(33);
        assertThat(report.covered()).isFalse();
        assertThat(text()).contains("\"action\":\"LOG_CHECKPOINT\"");
    }

    @Test
    void checkpointsAreSignedAfterATimeToo() throws IOException {
        List<Checkpoint> kept = new ArrayList<>();
        CheckpointPolicy policy = new CheckpointPolicy(
                CheckpointSigner.of(Samples.ring(CryptoSuite.SM)), 1000, Duration.ofSeconds(5), kept::add);
        try (AuditLog log = AuditLog.open(file, Samples.settings().checkpoints(policy))) {
            for (int i = 0; i < 20; i++) {
                log.append(Samples.event(i));
            }
        }
        assertThat(kept).hasSizeBetween(3, 7);
    }

    @Test
    void eventsOfTheSigningRingComeIntoTheLogWithoutLocking() throws IOException {
        List<KeyEvent> heard = new ArrayList<>();
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            KeyEventLog listener = new KeyEventLog(log, new ActorId("keeper-01"));
            KeyRing ring = KeyRing.inMemory(
                    CryptoSuite.SM, KeyRingSettings.of(Samples.ticking()).events(event -> {
                        heard.add(event);
                        listener.happened(event);
                    }));
            ring.rotate(KeyPurpose.AUDIT);
            KeyId old = ring.primary(KeyPurpose.AUDIT).id();
            ring.rotate(KeyPurpose.AUDIT);
            log.checkpoint(CheckpointSigner.of(ring));
            ring.change(old, KeyState.DISABLED);
            ring.change(old, KeyState.DESTROYED);
        }
        assertThat(heard).hasSizeGreaterThan(5);
        assertThat(text().lines().filter(line -> line.contains("\"actor\":\"keeper-01\"")))
                .hasSize(heard.size());
        assertThat(text())
                .contains("KEY_CREATED", "KEY_BECAME_PRIMARY", "KEY_DECRYPT_ONLY", "KEY_DISABLED", "KEY_DESTROYED");
        assertThat(Samples.verify(file).findings()).isEmpty();
    }

    @Test
    void everyKindOfKeyEventHasAnAction() {
        for (KeyEvent.Kind kind : KeyEvent.Kind.values()) {
            for (KeyState to : KeyState.values()) {
                KeyEvent event = new KeyEvent(
                        kind, new KeyId("k-1"), KeyPurpose.FIELD, CryptoSuite.SM, null, to, true, 0, 1, Samples.START);
                assertThat(KeyEventLog.action(event).name()).startsWith("KEY_");
            }
        }
    }

    @Test
    void theLogRefusesMoreWhenItIsClosed() throws IOException {
        AuditLog log = AuditLog.open(file, Samples.settings());
        log.close();
        log.close();
        assertThatThrownBy(() -> log.append(Samples.event(1))).isInstanceOf(IOException.class);
    }

    @Test
    void bothSuitesWork() throws IOException {
        for (CryptoSuite suite : CryptoSuite.values()) {
            Path path = folder.resolve(suite + ".log");
            KeyRing ring = Samples.ring(suite);
            Checkpoint checkpoint;
            try (AuditLog log = AuditLog.open(path, Samples.settings().suite(suite))) {
                log.append(Samples.event(1));
                checkpoint = log.checkpoint(CheckpointSigner.of(ring));
            }
            AuditReport report = Samples.verify(path, Samples.trust(ring), checkpoint);
            assertThat(report.covered()).as(report.toString()).isTrue();
            assertThat(report.suite()).isEqualTo(suite);
        }
    }

    @Test
    void theClockMayBeSetBack() throws IOException {
        Instant[] now = {Samples.START};
        try (AuditLog log = AuditLog.open(file, AuditLogSettings.of(Samples.LOG, Samples.SERVICE, () -> now[0]))) {
            now[0] = Samples.START.minusSeconds(30);
            log.append(Samples.event(1));
            assertThat(Samples.verify(file).findings()).isEmpty();
            now[0] = Samples.START.minusSeconds(90);
            log.append(Samples.event(2));
        }
        AuditReport report = Samples.verify(file);
        assertThat(report.findings()).containsExactly(AuditFinding.line(AuditFinding.Kind.TIME, 3));
        assertThat(report.sound()).isTrue();
    }
}
