package org.fupin.security.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One access to personal data as the standard's record ACL (敏感数据访问日志) says it: the same element names, nothing of
 * the person. It is read off a line of the audit log, so that both say the same.
 *
 * <p>When the canonical record {@code AccessLog} is part of the model, this is the place to make one.
 *
 * @param logId id of this record: a UUID made from the digest of the line, so it is the same whenever it is read
 * @param userId who accessed, by account
 * @param action code of the list ACCESS_ACTION
 * @param recordType code of the list RECORD_TYPE
 * @param objectId keyed digest of the record's key in 32 hexadecimal digits, or null
 * @param fields names of the elements divided by commas, or null for the whole record
 * @param purpose what for
 * @param at when, with the offset of Beijing
 * @param previousHash digest of the line before in the audit log, which chains this record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"logId", "userId", "action", "recordType", "objectId", "fields", "purpose", "at", "previousHash"})
public record AccessRecord(
        String logId,
        String userId,
        String action,
        String recordType,
        @Nullable String objectId,
        @Nullable String fields,
        String purpose,
        String at,
        String previousHash) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int LONGEST_OBJECT = 40;

    /** The access that an entry of a log records; empty when it records something else, or an access that was refused. */
    public static Optional<AccessRecord> of(AuditEntry entry, CryptoSuite suite) {
        AuditEvent event = entry.event();
        Access access = event.access();
        Optional<String> action = action(event.action());
        if (access == null || action.isEmpty() || event.result() != AuditResult.OK) {
            return Optional.empty();
        }
        return Optional.of(new AccessRecord(
                id(Digests.digest(suite, entry.line())),
                event.actor().value(),
                action.get(),
                access.recordType(),
                object(event),
                access.fields().isEmpty() ? null : String.join(",", access.fields()),
                access.purpose().value(),
                TIME.format(OffsetDateTime.ofInstant(entry.at(), BEIJING)),
                entry.previous()));
    }

    private static Optional<String> action(String logged) {
        for (AccessAction action : AccessAction.values()) {
            if (action.logged().equals(logged)) {
                return Optional.of(action.code());
            }
        }
        return Optional.empty();
    }

    private static @Nullable String object(AuditEvent event) {
        return event.objects().stream()
                .map(ObjectDigest::hex)
                .filter(hex -> hex.length() <= LONGEST_OBJECT)
                .findFirst()
                .orElse(null);
    }

    /** A UUID of version 8 (RFC 9562): the first bits of the digest. */
    private static String id(byte[] digest) {
        ByteBuffer bits = ByteBuffer.wrap(digest);
        long high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** Returns the record as one line of JSON without line feed. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
