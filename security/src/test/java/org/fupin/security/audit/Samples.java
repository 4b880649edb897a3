package org.fupin.security.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;

/** What the tests write into logs, and a clock that moves one second with each look. */
final class Samples {

    static final LogId LOG = new LogId("county-520102");
    static final ActorId SERVICE = new ActorId("audit-service");
    static final ActorId CLERK = new ActorId("clerk-07");
    static final Instant START = Instant.parse("2019-06-01T00:00:00Z");

    private Samples() {}

    static InstantSource ticking() {
        long[] seconds = {0};
        return () -> START.plusSeconds(seconds[0]++);
    }

    static AuditLogSettings settings() {
        return AuditLogSettings.of(LOG, SERVICE, ticking());
    }

    static KeyRing ring(CryptoSuite suite) {
        KeyRing ring = KeyRing.inMemory(suite, KeyRingSettings.of(InstantSource.fixed(START)));
        ring.add(NewKey.of(KeyPurpose.AUDIT, suite));
        ring.add(NewKey.of(KeyPurpose.TOKEN, suite));
        return ring;
    }

    static AuditTrust trust(KeyRing ring) {
        return AuditTrust.of(
                List.of(ring.certificate(ring.primary(KeyPurpose.AUDIT).id())));
    }

    /** An event that differs from every other. */
    static AuditEvent event(int n) {
        AuditAction[] actions = {AuditAction.FIELDS_SEALED, AuditAction.PACKAGE_OPENED, AuditAction.TOKENS_MADE};
        return AuditEvent.of(actions[n % actions.length], CLERK)
                .object(ObjectDigest.ofSealed(CryptoSuite.SM, new byte[64 + n % 100]))
                .key(new KeyId("k-sample"))
                .count(AuditCount.RECORDS, n)
                .ok();
    }

    /** A log with its first line and {@code events} more. */
    static void write(Path path, int events) {
        try (AuditLog log = AuditLog.open(path, settings())) {
            for (int i = 0; i < events; i++) {
                log.append(event(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditReport verify(Path log, AuditTrust trust, Checkpoint... checkpoints) {
        try {
            return AuditVerifier.verify(log, trust, List.of(checkpoints));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditReport verify(Path log) {
        return verify(log, AuditTrust.of(List.of()));
    }

    /** Forgets where the writer was, as a copy of the log alone would. */
    static void forget(Path log) throws IOException {
        Files.deleteIfExists(LogState.path(log));
    }
}
