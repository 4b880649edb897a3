package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.internal.FaultPoint;

/**
 * Writes an audit log: JSON Lines, each line holding the digest of the one before it, so that nobody can change, insert or
 * take out a line without changing all that follow; and signed checkpoints over a Merkle tree of all lines, so that
 * nobody can change those either. Lines are only added. The end of the log is safe only up to the last checkpoint that is
 * kept elsewhere: what was written since can be cut off, and no program can see it.
 *
 * <p>One writer holds a log at a time. Memory does not grow with the log. Safe for use by many threads. After an
 * {@link IOException} from writing the log refuses more; open it again, and the line that was not finished is cut off and
 * the cut recorded.
 */
public final class AuditLog implements AutoCloseable {

    private final AuditLogSettings settings;
    private final LogWriter writer;
    private final Object lock = new Object();
    private long unforced;
    private Instant forced;
    private long sealed;
    private Instant sealedAt;

    private AuditLog(AuditLogSettings settings, LogWriter writer) {
        this.settings = settings;
        this.writer = writer;
        this.forced = settings.clock().instant();
        this.sealedAt = forced;
        this.sealed = writer.size();
    }

    /**
     * Opens a log, or begins one. A line that a crash cut off is taken away and the loss recorded in a line of its own;
     * nothing for which {@link #append} returned is ever taken away.
     *
     * @throws SecurityRefusal {@code BAD_SIGNATURE} when lines were changed or are missing, as far as that shows without
     *     checkpoints; {@code FORBIDDEN} when the file is another log; {@code UNSAFE_FILE}
     * @throws IOException when another writer holds it, or it cannot be read or written
     */
    public static AuditLog open(Path path, AuditLogSettings settings) throws IOException {
        return open(path, settings, FaultPoint.NONE);
    }

    static AuditLog open(Path path, AuditLogSettings settings, FaultPoint faults) throws IOException {
        return new AuditLog(settings, LogWriter.open(path, settings, faults));
    }

    /**
     * Writes an event.
     *
     * @return the line as it was written
     * @throws IOException when it could not be written, or an earlier one could not
     */
    public AuditEntry append(AuditEvent event) throws IOException {
        AuditEntry entry;
        synchronized (lock) {
            entry = write(event);
        }
        CheckpointPolicy policy = settings.checkpoints();
        if (policy != null && due(policy, entry.at())) {
            policy.keeper().accept(checkpoint(policy.signer()));
        }
        return entry;
    }

    private AuditEntry write(AuditEvent event) throws IOException {
        Instant now = now();
        AuditEntry entry = writer.write(event, now);
        unforced++;
        Durability durability = settings.durability();
        if (unforced >= durability.events() || !forced.plus(durability.delay()).isAfter(now)) {
            flush(now);
        }
        return entry;
    }

    private void flush(Instant now) throws IOException {
        writer.force();
        unforced = 0;
        forced = now;
    }

    /** Whether this thread is to sign now; no other is told so for the same lines. */
    private boolean due(CheckpointPolicy policy, Instant now) {
        synchronized (lock) {
            boolean due = writer.size() - sealed >= policy.events()
                    || !sealedAt.plus(policy.delay()).isAfter(now);
            if (due) {
                sealed = writer.size();
                sealedAt = now;
            }
            return due;
        }
    }

    /**
     * Signs a checkpoint over all lines so far and records that in a line. Keep what is returned elsewhere.
     *
     * @throws SecurityRefusal when the key may not sign
     */
    public Checkpoint checkpoint(CheckpointSigner signer) throws IOException {
        Checkpoint.Content content;
        synchronized (lock) {
            Instant now = now();
            flush(now);
            Proofs.Tree tree = new Proofs.Tree(writer.size(), writer.root());
            content = new Checkpoint.Content(settings.log(), settings.suite(), tree, writer.head(), now);
            sealed = writer.size() + 1;
            sealedAt = now;
        }
        // not under the lock: the ring that signs may have to write into this log itself
        Checkpoint checkpoint = Checkpoint.sign(content, signer);
        synchronized (lock) {
            write(AuditEvent.of(AuditAction.LOG_CHECKPOINT, settings.writer())
                    .object(checkpoint.digest())
                    .key(signer.id())
                    .count(AuditCount.EVENTS, checkpoint.size())
                    .ok());
            flush(now());
            writer.remember();
        }
        return checkpoint;
    }

    private Instant now() {
        return settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Forces all lines to disk. */
    public void force() throws IOException {
        synchronized (lock) {
            flush(now());
        }
    }

    /** Returns how many lines the log has. */
    public long size() {
        synchronized (lock) {
            return writer.size();
        }
    }

    /** Returns the digest of the last line, in hexadecimal. */
    public String head() {
        synchronized (lock) {
            return writer.head();
        }
    }

    /** Forces what was written and lets go of the file. */
    @Override
    public void close() throws IOException {
        synchronized (lock) {
            writer.close();
        }
    }

    @Override
    public String toString() {
        return settings.log() + "@" + size();
    }

    /** Returns whether an earlier fault closed the log for writing. */
    public boolean broken() {
        synchronized (lock) {
            return writer.broken();
        }
    }
}
