package org.fupin.security.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.identifier.CitizenId;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as the log holds it. It is built from ids, codes, digests and counts only; there is no way to put free
 * text into it, so nothing of a person can come in by accident.
 *
 * <pre>{@code
 * AuditEvent.of(AuditAction.PACKAGE_SEALED, new ActorId("clerk-07"))
 *         .object(ObjectDigest.ofSealed(CryptoSuite.SM, manifest)).key(signer).count(AuditCount.RECORDS, 1832).ok();
 * AuditEvent.access(AccessAction.DECRYPT, new ActorId("clerk-07"), Access.to("HHD", List.of("headName"), purpose))
 *         .object(digests.of("HHD", householdNo)).ok();
 * }</pre>
 */
public final class AuditEvent {

    /** Most objects, and most keys, that one event names. */
    public static final int MOST = 32;

    private final EventFields fields;

    private AuditEvent(EventFields fields) {
        this.fields = fields;
    }

    /** Begins an event. */
    public static Builder of(AuditAction action, ActorId actor) {
        return new Builder(action.name(), actor, null);
    }

    /** Begins an access to personal data, which is also a record of the standard's access log. */
    public static Builder access(AccessAction action, ActorId actor, Access access) {
        return new Builder(action.logged(), actor, access);
    }

    static AuditEvent ofLog(EventFields fields) {
        return new AuditEvent(fields);
    }

    EventFields fields() {
        return fields;
    }

    /** Returns the code of what was done, such as {@code PACKAGE_SEALED}. */
    public String action() {
        return fields.action();
    }

    /** Returns who did it. */
    public ActorId actor() {
        return fields.actor();
    }

    /** Returns what personal data was accessed, or null. */
    public @Nullable Access access() {
        return fields.access();
    }

    /** Returns the objects it was done with. */
    public List<ObjectDigest> objects() {
        return fields.objects();
    }

    /** Returns the keys that were used. */
    public List<KeyId> keys() {
        return fields.keys();
    }

    /** Returns what was counted, by name. */
    public Map<String, Long> counts() {
        return fields.counts();
    }

    /** Returns how it ended. */
    public AuditResult result() {
        return fields.result();
    }

    /** Returns the code of a refusal or the class of a fault, or null. */
    public @Nullable String reason() {
        return fields.reason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEvent event && event.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.action() + " " + fields.actor() + " " + fields.result();
    }

    /** Collects what belongs to an event, and ends in how it ended. */
    public static final class Builder {
        private final String action;
        private final ActorId actor;
        private final @Nullable Access access;
        private final List<ObjectDigest> objects = new ArrayList<>();
        private final List<KeyId> keys = new ArrayList<>();
        private final SortedMap<String, Long> counts = new TreeMap<>();

        private Builder(String action, ActorId actor, @Nullable Access access) {
            Allowed.requireNobody(actor.value(), "actor id");
            if (access != null) {
                Allowed.requireNobody(access.purpose().value(), "purpose id");
            }
            this.action = action;
            this.actor = actor;
            this.access = access;
        }

        /**
         * Names an object; an access needs at most one, the record.
         *
         * @throws IllegalArgumentException for more than 32
         */
        public Builder object(ObjectDigest object) {
            objects.add(object);
            return within(objects.size());
        }

        /**
         * Names a key.
         *
         * @throws IllegalArgumentException for more than 32, or when the key is named by an identity number
         */
        public Builder key(KeyId key) {
            if (CitizenId.isValid(key.value().replaceAll("[^0-9x]", ""))) {
                throw new IllegalArgumentException("密钥名不得为证件号 · a key must not be named by an identity number");
            }
            keys.add(key);
            return within(keys.size());
        }

        private Builder within(int size) {
            if (size > MOST) {
                throw new IllegalArgumentException("最多 " + MOST + " 个 · at most " + MOST + " in one event");
            }
            return this;
        }

        /**
         * Counts something.
         *
         * @param value not negative
         */
        public Builder count(AuditCount what, long value) {
            if (value < 0) {
                throw new IllegalArgumentException("计数不能为负 · a count is not negative");
            }
            counts.put(what.logged(), value);
            return this;
        }

        /** It was done. */
        public AuditEvent ok() {
            return end(AuditResult.OK, null);
        }

        /** It was refused, for this reason; what was refused is not logged, since paths and ids may name people. */
        public AuditEvent refused(SecurityRefusal.Code reason) {
            return end(AuditResult.REFUSED, reason.name());
        }

        /** It failed. The class of the fault is logged, never its message. */
        public AuditEvent failed(Throwable fault) {
            String name = fault.getClass().getSimpleName();
            boolean plain = fault instanceof SecurityRefusal
                    || !EventFields.REASON.matcher(name).matches();
            String code =
                    fault instanceof SecurityRefusal refusal ? refusal.code().name() : "FAULT";
            return end(AuditResult.FAILED, plain ? code : name);
        }

        private AuditEvent end(AuditResult result, @Nullable String reason) {
            return new AuditEvent(new EventFields(
                    action,
                    actor,
                    access,
                    List.copyOf(objects),
                    List.copyOf(keys),
                    new TreeMap<>(counts),
                    result,
                    reason,
                    null));
        }
    }
}
