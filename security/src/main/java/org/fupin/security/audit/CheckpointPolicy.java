package org.fupin.security.audit;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * When a log signs checkpoints by itself and where they go. They must go elsewhere (another department, a package's
 * manifest, paper): beside the log they prove little.
 *
 * @param signer signs them
 * @param events after this many lines, at least 1
 * @param delay or with the first line after this long since the last checkpoint
 * @param keeper takes each; what it throws reaches the caller of {@link AuditLog#append}, whose line is written
 */
public record CheckpointPolicy(CheckpointSigner signer, long events, Duration delay, Consumer<Checkpoint> keeper) {

    /**
     * That policy.
     *
     * @throws IllegalArgumentException for fewer than one line or a time that is not positive
     */
    public CheckpointPolicy {
        if (events < 1 || delay.isNegative() || delay.isZero()) {
            throw new IllegalArgumentException("至少每1条 · at least after 1 line, and a positive time");
        }
    }
}
