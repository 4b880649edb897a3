package org.fupin.security.audit;

import java.time.Duration;

/**
 * When the log's lines are forced to disk, so that they outlast a power failure. The end of the process alone loses
 * nothing that {@link AuditLog#append} returned for, whatever this says.
 *
 * @param events at the latest after this many lines, at least 1
 * @param delay at the latest with the first line after this long since the last time
 */
public record Durability(int events, Duration delay) {

    /**
     * That policy.
     *
     * @throws IllegalArgumentException for fewer than one line or a negative time
     */
    public Durability {
        if (events < 1 || delay.isNegative()) {
            throw new IllegalArgumentException("至少每1条 · at least after 1 line, and no negative time");
        }
    }

    /** Every line is on disk before {@link AuditLog#append} returns: the default. */
    public static Durability everyEvent() {
        return new Durability(1, Duration.ZERO);
    }

    /** After that many lines, or with the first line after that time; a power failure can lose the lines in between. */
    public static Durability every(int events, Duration delay) {
        return new Durability(events, delay);
    }
}
