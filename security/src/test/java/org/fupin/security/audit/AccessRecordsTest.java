package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fupin.model.record.exchange.AccessLog;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard's record ACL, read off the log. */
class AccessRecordsTest {

    /** Elements of the record ACL, in the order of the standard's dictionary. */
    private static final List<String> ELEMENTS =
            List.of("logId", "userId", "action", "recordType", "objectId", "fields", "purpose", "at", "previousHash");

    @TempDir
    private Path folder = Path.of("");

    private List<AccessLog> records(Path file) throws IOException {
        List<AccessLog> records = new ArrayList<>();
        try (AuditReader reader = AuditReader.open(file)) {
            for (AuditEntry entry = reader.next(); entry != null; entry = reader.next()) {
                AccessRecords.of(entry, CryptoSuite.SM).ifPresent(records::add);
            }
        }
        return records;
    }

    @Test
    void anAccessIsARecordOfTheStandardWithoutThePerson() throws IOException {
        Path file = folder.resolve("audit.log");
        KeyRing ring = Samples.ring(CryptoSuite.SM);
        PurposeId purpose = new PurposeId("dibao-match-2019");
        try (AuditLog log = AuditLog.open(file, Samples.settings());
                RecordDigests digests =
                        RecordDigests.of(ring, ring.primary(KeyPurpose.TOKEN).id(), Samples.LOG)) {
            Access access = Access.to("HHD", List.of("headName", "headCertificateNo"), purpose);
            for (AccessAction action : AccessAction.values()) {
                log.append(AuditEvent.access(action, Samples.CLERK, access)
                        .object(digests.of("HHD", "5201020001"))
                        .ok());
            }
            log.append(AuditEvent.access(AccessAction.EXPORT, Samples.CLERK, Access.to("PER", List.of(), purpose))
                    .count(AuditCount.RECORDS, 200)
                    .ok());
            log.append(AuditEvent.access(AccessAction.READ, Samples.CLERK, access)
                    .refused(SecurityRefusal.Code.FORBIDDEN));
            log.append(Samples.event(1));
        }
        List<AccessLog> records = records(file);
        assertThat(records).extracting(AccessLog::action).containsExactly("1", "2", "3", "4", "5", "6", "2");
        assertThat(records).allMatch(r -> CodeLists.get("ACCESS_ACTION").contains(r.action()));
        assertThat(records).extracting(AccessLog::logId).doesNotHaveDuplicates();
        assertThat(records).allSatisfy(AccessRecordsTest::assertFits);
        AccessLog first = records.get(0);
        assertThat(first.at()).hasToString("2019-06-01T08:00:02+08:00");
        assertThat(first.userId()).isEqualTo("clerk-07");
        assertThat(first.fields()).isEqualTo("headName,headCertificateNo");
        assertThat(first.objectId()).matches("[0-9a-f]{32}");
        assertThat(Files.readString(file)).contains("\"prev\":\"" + first.previousHash() + "\"");
        assertThat(UUID.fromString(first.logId()).version()).isEqualTo(8);
        assertThat(records(file)).isEqualTo(records);
    }

    /** The lengths that the standard allows. */
    private static void assertFits(AccessLog record) {
        assertThat(record.logId()).hasSizeLessThanOrEqualTo(36);
        assertThat(record.userId()).hasSizeLessThanOrEqualTo(50);
        assertThat(record.objectId() == null ? "" : record.objectId()).hasSizeLessThanOrEqualTo(40);
        assertThat(record.fields() == null ? "" : record.fields()).hasSizeLessThanOrEqualTo(500);
        assertThat(record.purpose()).hasSizeLessThanOrEqualTo(200);
        assertThat(record.previousHash()).hasSize(64);
    }

    @Test
    void theElementsAreThoseOfTheStandard() {
        assertThat(RecordType.of(AccessLog.class).elements())
                .extracting(Element::name)
                .containsExactlyElementsOf(ELEMENTS);
    }
}
