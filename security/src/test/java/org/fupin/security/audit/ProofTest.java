package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs that leave the house as files. */
class ProofTest {

    private static final KeyRing RING = Samples.ring(CryptoSuite.SM);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("audit.log");
        checkpoints.clear();
        try (AuditLog log = AuditLog.open(file, Samples.settings())) {
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j <= i * 3; j++) {
                    log.append(Samples.event(j));
                }
                checkpoints.add(log.checkpoint(CheckpointSigner.of(RING)));
            }
        }
    }

    @Test
    void everyLineIsProvedUnderEveryCheckpoint() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        for (Checkpoint checkpoint : checkpoints) {
            for (int seq = 0; seq < checkpoint.size(); seq++) {
                EventProof proof =
                        EventProof.read(EventProof.of(file, seq, checkpoint).json());
                assertThat(proof.fault(Samples.trust(RING))).isEmpty();
                assertThat(proof.entry().seq()).isEqualTo(seq);
                assertThat(proof.line()).isEqualTo(lines.get(seq) + "\n");
            }
            assertThatThrownBy(() -> EventProof.of(file, checkpoint.size(), checkpoint))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aProofOfAnythingElseDoesNotHold() throws IOException {
        EventProof proof = EventProof.of(file, 3, checkpoints.get(2));
        AuditTrust trust = Samples.trust(RING);
        AuditEntry entry = proof.entry();
        AuditEntry forged = new AuditEntry(entry.seq(), entry.at(), Samples.event(4711), entry.previous());
        AuditEntry moved = new AuditEntry(entry.seq() + 1, entry.at(), entry.event(), entry.previous());
        for (AuditEntry other : List.of(forged, moved)) {
            String line = new String(other.line(), StandardCharsets.US_ASCII);
            assertThat(new EventProof(line, proof.path(), proof.checkpoint()).fault(trust))
                    .contains(Kind.ROOT);
        }
        assertThat(new EventProof(proof.line(), proof.path(), checkpoints.get(3)).fault(trust))
                .contains(Kind.ROOT);
        assertThat(new EventProof("no line\n", proof.path(), proof.checkpoint()).fault(trust))
                .contains(Kind.ROOT);
        assertThat(proof.fault(Samples.trust(Samples.ring(CryptoSuite.SM)))).contains(Kind.UNTRUSTED);
        assertThatThrownBy(() -> new EventProof("no line\n", proof.path(), proof.checkpoint()).entry())
                .isInstanceOf(SecurityRefusal.class);
    }

    @Test
    void everyLaterCheckpointExtendsEveryEarlierOne() throws IOException {
        AuditTrust trust = Samples.trust(RING);
        for (int i = 0; i < checkpoints.size(); i++) {
            for (int j = i; j < checkpoints.size(); j++) {
                ConsistencyProof proof =
                        ConsistencyProof.read(ConsistencyProof.of(file, checkpoints.get(i), checkpoints.get(j))
                                .json());
                assertThat(proof.fault(trust)).isEmpty();
                if (i < j) {
                    assertThat(new ConsistencyProof(List.of(), proof.earlier(), proof.later()).fault(trust))
                            .contains(Kind.ROOT);
                    assertThat(new ConsistencyProof(proof.path(), proof.later(), proof.earlier()).fault(trust))
                            .contains(Kind.ROOT);
                }
            }
        }
        assertThatThrownBy(() -> ConsistencyProof.of(file, checkpoints.get(1), checkpoints.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedLogGivesNoProof() throws IOException {
        Path changed = folder.resolve("changed.log");
        Files.writeString(changed, Files.readString(file).replace("\"records\":2}", "\"records\":3}"));
        assertRefused(() -> EventProof.of(changed, 0, checkpoints.get(3)));
        assertRefused(() -> ConsistencyProof.of(changed, checkpoints.get(0), checkpoints.get(3)));
        Files.writeString(changed, Files.readString(file).substring(0, 2000));
        assertRefused(() -> EventProof.of(changed, 0, checkpoints.get(3)));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.BAD_SIGNATURE));
    }

    @Test
    void nonsenseIsMalformed() throws IOException {
        String event = EventProof.of(file, 3, checkpoints.get(2)).json();
        String consistency = ConsistencyProof.of(file, checkpoints.get(0), checkpoints.get(2))
                .json();
        String record = proof(5, 2).json();
        for (String text :
                List.of("", "{", "[]", "null", "{\"format\":1}", event.replace("/1", "/2"), consistency, record)) {
            assertThatThrownBy(() -> EventProof.read(text)).isInstanceOf(SecurityRefusal.class);
        }
        assertThatThrownBy(() -> ConsistencyProof.read(event)).isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> RecordProof.read(event)).isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> RecordProof.read(record.replace("\"SM\"", "\"XX\"")))
                .isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> RecordProof.read(record.replace("\"index\" : 2", "\"index\" : \"2\"")))
                .isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> EventProof.read(event.replaceFirst("\"path\" : \\[ \"..", "\"path\" : [ \"xx")))
                .isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> EventProof.read(event.replaceFirst("\"path\" : \\[ \"..", "\"path\" : [ \"")))
                .isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> EventProof.read(" ".repeat(70_000))).isInstanceOf(SecurityRefusal.class);
    }

    // ---- records of a file

    private static byte[] record(int n) {
        return "{\"householdNo\":\"520102%04d\"}".formatted(n).getBytes(StandardCharsets.UTF_8);
    }

    private static SecretBytes key() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        return SecretBytes.take(key);
    }

    private static byte[] root(int size) {
        try (RecordCommitments file = RecordCommitments.begin(CryptoSuite.SM, key())) {
            for (int i = 0; i < size; i++) {
                file.add("HHD", record(i));
            }
            assertThat(file.size()).isEqualTo(size);
            assertThatThrownBy(file::proof).isInstanceOf(IllegalStateException.class);
            return file.root();
        }
    }

    private static RecordProof proof(int size, int index) {
        try (RecordCommitments file = RecordCommitments.prove(CryptoSuite.SM, key(), index, size)) {
            for (int i = 0; i < size; i++) {
                file.add("HHD", record(i));
            }
            return RecordProof.read(file.proof().json());
        }
    }

    @Test
    void aRecordIsProvedToHaveBeenInAFile() {
        for (int size : new int[] {1, 2, 7, 8, 9}) {
            byte[] root = root(size);
            for (int index = 0; index < size; index++) {
                RecordProof proof = proof(size, index);
                assertThat(proof.proves("HHD", record(index), root)).isTrue();
                assertThat(proof.proves("PER", record(index), root)).isFalse();
                assertThat(proof.proves("HHD", record(index + 1), root)).isFalse();
                assertThat(proof.proves("HHD", record(index), root(size + 1))).isFalse();
            }
        }
    }

    /** Without the salt, whoever sees a proof could guess the neighbouring record from its hash. */
    @Test
    void everyRecordHasASaltOfItsOwn() {
        assertThat(proof(9, 3).salt()).hasSize(32).isNotEqualTo(proof(9, 4).salt());
        RecordProof proof = proof(2, 0);
        byte[] unsalted = RecordProof.leaf(proof.salt(), "HHD", record(1));
        byte[] guess =
                org.fupin.security.audit.merkle.TreeHash.of(CryptoSuite.SM).leaf(unsalted);
        assertThat(proof.path().get(0)).isNotEqualTo(guess);
        assertThatThrownBy(() -> RecordCommitments.prove(CryptoSuite.SM, key(), 2, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
