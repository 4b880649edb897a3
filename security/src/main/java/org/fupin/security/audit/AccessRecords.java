package org.fupin.security.audit;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fupin.model.record.exchange.AccessLog;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standard's record ACL (敏感数据访问日志) off the lines of an audit log, so that both say the same. Nothing of a
 * person comes into it: the object is a keyed digest, fields are named and never valued.
 */
public final class AccessRecords {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private AccessRecords() {}

    /**
     * Returns the access that an entry of a log records; empty when it records something else, or an access that was not
     * granted. {@code logId} is made from the digest of the line, so it is the same whenever it is read;
     * {@code previousHash} is the digest of the line before, so the audit log vouches for the record.
     */
    public static Optional<AccessLog> of(AuditEntry entry, CryptoSuite suite) {
        AuditEvent event = entry.event();
        Access access = event.access();
        Optional<String> action = action(event.action());
        if (access == null || action.isEmpty() || event.result() != AuditResult.OK) {
            return Optional.empty();
        }
        return Optional.of(new AccessLog(
                id(Digests.digest(suite, entry.line())),
                event.actor().value(),
                action.get(),
                access.recordType(),
                object(event),
                access.fields().isEmpty() ? null : String.join(",", access.fields()),
                access.purpose().value(),
                OffsetDateTime.ofInstant(entry.at(), BEIJING),
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

    /** The record, by its keyed digest; a file has a plain one, which is no object of an access. */
    private static @Nullable String object(AuditEvent event) {
        return event.objects().stream()
                .filter(ObjectDigest::keyed)
                .map(ObjectDigest::hex)
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
}
