package org.fupin.security.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fupin.security.keys.KeyId;
import org.jspecify.annotations.Nullable;

/**
 * The contents of an event. Codes are kept as text, so that an older program can verify a newer log.
 *
 * @param action code of what was done
 * @param actor who did it
 * @param access what personal data was accessed, or null
 * @param objects digests of the objects
 * @param keys ids of the keys
 * @param counts what was counted
 * @param result how it ended
 * @param reason code of a refusal or class of a fault, or null
 * @param start of the first line only: the log and its suite
 */
record EventFields(
        String action,
        ActorId actor,
        @Nullable Access access,
        List<ObjectDigest> objects,
        List<KeyId> keys,
        SortedMap<String, Long> counts,
        AuditResult result,
        @Nullable String reason,
        @Nullable LogStart start) {

    static final Pattern REASON = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");
    private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");
    private static final Pattern COUNT = Pattern.compile("[a-z]{1,20}");

    /** The version of the format that this program writes. */
    static final int FORMAT = 1;

    EventFields {
        boolean sound = ACTION.matcher(action).matches()
                && objects.size() <= AuditEvent.MOST
                && keys.size() <= AuditEvent.MOST
                && counts.keySet().stream().allMatch(name -> COUNT.matcher(name).matches())
                && counts.values().stream().allMatch(count -> count >= 0)
                && (reason == null || REASON.matcher(reason).matches());
        if (!sound) {
            throw new IllegalArgumentException("not an event");
        }
    }

    static EventFields start(ActorId actor, LogStart start) {
        return new EventFields(
                AuditAction.LOG_STARTED.name(),
                actor,
                null,
                List.of(),
                List.of(),
                new TreeMap<>(),
                AuditResult.OK,
                null,
                start);
    }
}
