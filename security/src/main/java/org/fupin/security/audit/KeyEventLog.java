package org.fupin.security.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.fupin.security.keys.KeyEvent;
import org.fupin.security.keys.KeyEvents;

/** Writes what happens to the keys of a ring into the log. */
public final class KeyEventLog implements KeyEvents {

    private final AuditLog log;
    private final ActorId actor;

    /**
     * Writes into this log.
     *
     * @param actor who changes the keys
     */
    public KeyEventLog(AuditLog log, ActorId actor) {
        this.log = log;
        this.actor = actor;
    }

    /**
     * Writes the event.
     *
     * @throws UncheckedIOException when it cannot be written; the change to the key has happened all the same
     */
    @Override
    public void happened(KeyEvent event) {
        try {
            log.append(AuditEvent.of(action(event), actor)
                    .key(event.id())
                    .count(AuditCount.USES, event.uses())
                    .count(AuditCount.GENERATION, event.generation())
                    .ok());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditAction action(KeyEvent event) {
        boolean state = event.kind() == KeyEvent.Kind.STATE_CHANGED;
        return AuditAction.valueOf(
                "KEY_" + (state ? event.to().name() : event.kind().name()));
    }
}
