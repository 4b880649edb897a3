package org.fupin.security.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.audit.Access;
import org.fupin.security.audit.AccessAction;
import org.fupin.security.audit.AccessRecords;
import org.fupin.security.audit.ActorId;
import org.fupin.security.audit.AuditAction;
import org.fupin.security.audit.AuditEntry;
import org.fupin.security.audit.AuditEvent;
import org.fupin.security.audit.AuditLog;
import org.fupin.security.audit.AuditLogSettings;
import org.fupin.security.audit.AuditReader;
import org.fupin.security.audit.AuditReport;
import org.fupin.security.audit.AuditTrust;
import org.fupin.security.audit.AuditVerifier;
import org.fupin.security.audit.Checkpoint;
import org.fupin.security.audit.CheckpointSigner;
import org.fupin.security.audit.EventProof;
import org.fupin.security.audit.KeyEventLog;
import org.fupin.security.audit.LogId;
import org.fupin.security.audit.ObjectDigest;
import org.fupin.security.audit.PurposeId;
import org.fupin.security.audit.RecordCommitments;
import org.fupin.security.audit.RecordDigests;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;

/** A log of accesses to the canary, its proofs, and everything that must not be let into it. */
final class AuditCanary implements CanaryPlug {

    private static final LogId LOG = new LogId("canary-log");
    private static final ActorId CLERK = new ActorId("clerk-07");
    private static final PurposeId PURPOSE = new PurposeId("canary");

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException {
        Path file = room.scanned().resolve("audit.log");
        AuditLogSettings settings = AuditLogSettings.of(LOG, new ActorId("svc"), Clock.systemUTC());
        Checkpoint checkpoint;
        try (AuditLog log = AuditLog.open(file, settings);
                KeyRing ring = KeyRing.inMemory(
                        CryptoSuite.SM, KeyRingSettings.of(Clock.systemUTC()).events(new KeyEventLog(log, CLERK)))) {
            ring.add(NewKey.of(KeyPurpose.AUDIT, CryptoSuite.SM));
            ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM));
            events(canary, log, ring, outbox);
            refusals(canary, outbox);
            checkpoint = log.checkpoint(CheckpointSigner.of(ring));
            outbox.publish("checkpoint", checkpoint.text());
            outbox.publish("log", log + " " + CLERK + " " + checkpoint);
        }
        outbox.publish("proof", EventProof.of(file, 3, checkpoint).json());
        try (AuditReader reader = AuditReader.open(file)) {
            for (AuditEntry entry = reader.next(); entry != null; entry = reader.next()) {
                outbox.publish("entry", entry + " " + entry.event());
                AccessRecords.of(entry, CryptoSuite.SM).ifPresent(access -> outbox.publish("access", access));
            }
        }
        commitments(canary, outbox);
        damaged(canary, room, file, settings, outbox);
    }

    private static void events(Canary canary, AuditLog log, KeyRing ring, Outbox outbox) throws IOException {
        Access access = Access.to("PER", List.of("name", "certificateNo"), PURPOSE);
        try (RecordDigests digests =
                RecordDigests.of(ring, ring.primary(KeyPurpose.TOKEN).id(), LOG)) {
            for (String value : canary.all()) {
                log.append(AuditEvent.access(AccessAction.DECRYPT, CLERK, access)
                        .object(digests.of("PER", value))
                        .ok());
            }
            outbox.publish("digests", digests);
        }
        log.append(AuditEvent.of(AuditAction.FIELDS_OPENED, CLERK).failed(new IOException(canary.identity())));
    }

    private static void refusals(Canary canary, Outbox outbox) {
        for (String value : List.of(canary.name(), canary.address(), canary.illness())) {
            outbox.refused("actor", () -> new ActorId(value));
            outbox.refused("purpose", () -> new PurposeId(value));
            outbox.refused("field", () -> Access.to("PER", List.of(value), PURPOSE));
            outbox.refused("type", () -> Access.to(value, List.of(), PURPOSE));
        }
        for (String value : List.of(canary.identity(), canary.phone(), canary.card())) {
            ActorId actor = new ActorId("u" + value);
            outbox.refused("actor", () -> AuditEvent.of(AuditAction.FIELDS_OPENED, actor));
            outbox.refused("object", () -> new ObjectDigest("sm3:" + value));
        }
        outbox.refused(
                "short",
                () -> ObjectDigest.ofSealed(CryptoSuite.SM, canary.identity().getBytes(StandardCharsets.UTF_8)));
    }

    private static void commitments(Canary canary, Outbox outbox) {
        try (RecordCommitments file = RecordCommitments.prove(CryptoSuite.SM, SecretBytes.random(32), 1, 3)) {
            for (String value : List.of(canary.identity(), canary.name(), canary.phone())) {
                file.add("PER", value.getBytes(StandardCharsets.UTF_8));
            }
            outbox.publish("root", file.root());
            outbox.publish("record proof", file.proof().json());
            outbox.publish("proof", file.proof());
        }
    }

    /** Somebody wrote a canary into the log by hand: what is said about that does not repeat it. */
    private static void damaged(Canary canary, Room room, Path file, AuditLogSettings settings, Outbox outbox)
            throws IOException {
        Path damaged = room.clear().resolve("damaged.log");
        Files.write(damaged, Files.readAllBytes(file));
        Files.writeString(
                damaged, "{\"actor\":\"" + canary.name() + canary.identity() + "\"}\n", StandardOpenOption.APPEND);
        AuditReport report = AuditVerifier.verify(damaged, AuditTrust.of(List.of()), List.of());
        outbox.publish("report", report);
        report.findings().forEach(finding -> outbox.publish("finding", finding.text(Locale.CHINESE)));
        outbox.refused("damaged", () -> AuditLog.open(damaged, settings));
        outbox.refused("checkpoint", () -> Checkpoint.parse(canary.name()));
        outbox.refused("proof", () -> EventProof.read("{\"format\":\"" + canary.identity() + "\"}"));
        outbox.refused("broken proof", () -> EventProof.read("{\"line\":\"" + canary.name() + "\",,"));
    }
}
