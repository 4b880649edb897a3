package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no way to put a person into an event. */
class AuditEventTest {

    private static final String IDENTITY = "440524188001010014";
    private static final PurposeId PURPOSE = new PurposeId("dibao-match-2019");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "张测试",
                "clerk 07",
                "clerk\n07",
                "clerk\"",
                "clerk\\",
                "1clerk",
                "clerk,07",
                "clerk@example.org",
                "é",
                "clerk\u200B",
                "ｃlerk",
                "a23456789012345678901234567890123456789012345678901"
            })
    void anIdOfAnotherFormIsRefused(String value) {
        assertThatThrownBy(() -> new ActorId(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PurposeId(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u440524188001010014",
                "u-440524-18800101-0014",
                "u440524_18800101.0014",
                "tel13800138000",
                "u13800138000",
                "u138-0013-8000",
                "card-6222020000000000018",
                "id-440524800101001"
            })
    void anIdThatHoldsANumberOfAPersonIsRefused(String value) {
        assertRefused(() -> AuditEvent.of(AuditAction.FIELDS_OPENED, new ActorId(value)), value);
        Access access = Access.to("HHD", List.of("headName"), new PurposeId(value));
        assertRefused(() -> AuditEvent.access(AccessAction.READ, Samples.CLERK, access), value);
        assertRefused(() -> AuditLogSettings.of(new LogId(value), Samples.SERVICE, Samples.ticking()), value);
        assertRefused(() -> AuditLogSettings.of(Samples.LOG, new ActorId(value), Samples.ticking()), value);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String value) {
        assertThatThrownBy(work)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk-07",
                "a",
                "svc.audit_1",
                "user-3f2a9c41-77de-4b0a-9a6e-0c5d1e2f3a4b",
                "DEMO-x",
                "c520102100201"
            })
    void ordinaryIdsAreTaken(String value) {
        assertThat(AuditEvent.of(AuditAction.FIELDS_OPENED, new ActorId(value))
                        .ok()
                        .actor())
                .hasToString(value);
    }

    @Test
    void aKeyNamedByAnIdentityNumberIsRefused() {
        AuditEvent.Builder event = AuditEvent.of(AuditAction.FIELDS_OPENED, Samples.CLERK);
        assertRefused(() -> event.key(new KeyId(IDENTITY)), IDENTITY);
        assertRefused(() -> event.key(new KeyId("k-440524-18800101-0014")), IDENTITY);
    }

    @Test
    void fieldsAreElementsOfTheRecordAndNothingElse() {
        assertThat(Access.to("HHD", List.of("headName", "headCertificateNo"), PURPOSE)
                        .fields())
                .hasSize(2);
        assertThat(Access.to("ACL", List.of("userId"), PURPOSE).recordType()).isEqualTo("ACL");
        for (String field : List.of("zhangsan", "张测试", "head name", IDENTITY, "tel13800138000", "")) {
            assertThatThrownBy(() -> Access.to("HHD", List.of(field), PURPOSE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(IDENTITY);
        }
        for (String field : List.of("Zhang", "张测试", "tel13800138000")) {
            assertThatThrownBy(() -> Access.to("EXG", List.of(field), PURPOSE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Access.to("XXX", List.of(), PURPOSE)).isInstanceOf(IllegalArgumentException.class);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add("headCertificateNo");
        }
        assertThatThrownBy(() -> Access.to("HHD", many, PURPOSE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShortObjectIsNotNamedByItsPlainDigest() {
        byte[] identity = IDENTITY.getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> ObjectDigest.ofSealed(CryptoSuite.SM, identity))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.WEAK));
        for (String value : List.of("", "sm3:", "sm3:" + IDENTITY, "md5:" + "0".repeat(64), "sm3:" + "G".repeat(64))) {
            assertThatThrownBy(() -> new ObjectDigest(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRecordIsNamedByAKeyedDigestThatDependsOnKeyLogAndType() {
        KeyRing ring = Samples.ring(CryptoSuite.SM);
        KeyId key = ring.primary(KeyPurpose.TOKEN).id();
        try (RecordDigests digests = RecordDigests.of(ring, key, Samples.LOG);
                RecordDigests again = RecordDigests.of(ring, key, Samples.LOG);
                RecordDigests other = RecordDigests.of(ring, key, new LogId("other"))) {
            ObjectDigest digest = digests.of("HHD", "5201020001");
            assertThat(digest).isEqualTo(again.of("HHD", "5201020001"));
            assertThat(digest.keyed()).isTrue();
            assertThat(digest.hex()).hasSize(32);
            assertThat(List.of(
                            other.of("HHD", "5201020001"),
                            digests.of("PER", "5201020001"),
                            digests.of("HHD", "5201020002")))
                    .doesNotContain(digest)
                    .doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> RecordDigests.of(ring, new KeyId("k-none"), Samples.LOG))
                .isInstanceOf(SecurityRefusal.class);
    }

    @Test
    void aFaultLeavesItsClassOrCodeButNeverItsMessage() {
        AuditEvent fault =
                AuditEvent.of(AuditAction.FIELDS_OPENED, Samples.CLERK).failed(new IOException(IDENTITY));
        assertThat(fault.reason()).isEqualTo("IOException");
        assertThat(fault.result()).isEqualTo(AuditResult.FAILED);
        AuditEvent refusal = AuditEvent.of(AuditAction.FIELDS_OPENED, Samples.CLERK)
                .failed(new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, "file"));
        assertThat(refusal.reason()).isEqualTo("CANNOT_OPEN");
        AuditEvent nameless = AuditEvent.of(AuditAction.FIELDS_OPENED, Samples.CLERK)
                .failed(new IOException() {
                    private static final long serialVersionUID = 1L;
                });
        assertThat(nameless.reason()).isEqualTo("FAULT");
    }

    @Test
    void countsAreNotNegativeAndListsHaveAnEnd() {
        AuditEvent.Builder event = AuditEvent.of(AuditAction.FIELDS_OPENED, Samples.CLERK);
        assertThatThrownBy(() -> event.count(AuditCount.RECORDS, -1)).isInstanceOf(IllegalArgumentException.class);
        for (int i = 0; i < AuditEvent.MOST; i++) {
            event.key(new KeyId("k-" + i)).object(ObjectDigest.of(CryptoSuite.SM, new byte[32]));
        }
        assertThatThrownBy(() -> event.key(new KeyId("k-x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event.object(ObjectDigest.of(CryptoSuite.SM, new byte[32])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestEventFitsALine() {
        AuditEvent.Builder event = AuditEvent.access(
                AccessAction.SHARE,
                new ActorId("a".repeat(50)),
                Access.read("EXG", Collections.nCopies(12, "f".repeat(40)), new PurposeId("p".repeat(50))));
        for (int i = 0; i < AuditEvent.MOST; i++) {
            event.key(new KeyId("DEMO-" + "k".repeat(48))).object(ObjectDigest.of(CryptoSuite.INTL, new byte[32]));
        }
        for (AuditCount count : AuditCount.values()) {
            event.count(count, Long.MAX_VALUE);
        }
        AuditEntry entry = new AuditEntry(Long.MAX_VALUE, Samples.START, event.ok(), "f".repeat(64));
        assertThat(entry.line().length).isLessThan(EntryFormat.LONGEST / 2);
        assertThat(AuditEntry.read(entry.line())).isEqualTo(entry);
    }
}
