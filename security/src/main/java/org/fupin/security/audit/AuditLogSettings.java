package org.fupin.security.audit;

import java.time.InstantSource;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * How a log is written.
 *
 * @param log its name; stands in its first line and in every checkpoint
 * @param suite whose digest chains it: SM3 or SHA-256
 * @param writer who the log's own events are by: the service that writes it
 * @param clock tells the time; the library itself never reads one
 * @param durability when lines are forced to disk
 * @param checkpoints when checkpoints are signed by themselves; null for only when asked
 */
public record AuditLogSettings(
        LogId log,
        CryptoSuite suite,
        ActorId writer,
        InstantSource clock,
        Durability durability,
        @Nullable CheckpointPolicy checkpoints) {

    /**
     * Those settings.
     *
     * @throws IllegalArgumentException when a name holds the number of a person
     */
    public AuditLogSettings {
        Allowed.requireNobody(log.value(), "log id");
        Allowed.requireNobody(writer.value(), "actor id");
    }

    /** Settings with SM3, every line forced, and no checkpoints by themselves. */
    public static AuditLogSettings of(LogId log, ActorId writer, InstantSource clock) {
        return new AuditLogSettings(log, CryptoSuite.SM, writer, clock, Durability.everyEvent(), null);
    }

    /** The same with another suite. */
    public AuditLogSettings suite(CryptoSuite other) {
        return new AuditLogSettings(log, other, writer, clock, durability, checkpoints);
    }

    /** The same with another durability. */
    public AuditLogSettings durability(Durability other) {
        return new AuditLogSettings(log, suite, writer, clock, other, checkpoints);
    }

    /** The same, with checkpoints signed by themselves. */
    public AuditLogSettings checkpoints(CheckpointPolicy policy) {
        return new AuditLogSettings(log, suite, writer, clock, durability, policy);
    }
}
