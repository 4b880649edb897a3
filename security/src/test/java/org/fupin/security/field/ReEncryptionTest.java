package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.department.FeedHealth;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.model.type.RecordType;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.ReEncryptionReport;
import org.fupin.security.keys.ReEncryptor;
import org.fupin.security.keys.SealedLine;
import org.fupin.security.keys.SealedLines;
import org.fupin.security.keys.SealedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Sealed fields and records move to a new key, and the old one can be destroyed. */
class ReEncryptionTest {

    private static final String MARK = "CANARY";
    private static final SealingContext CONTEXT = new SealingContext(Year.of(2018), LocalDate.of(2018, 8, 19));

    @TempDir
    Path folder;

    private final KeyRing ring = ring(CryptoSuite.SM, "k-old");
    private final FieldCipher cipher = TestCiphers.cipher(ring);

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    /** A sink that keeps what it is given. */
    private static final class Kept<T> implements SealedSink<T> {
        private final List<T> items = new ArrayList<>();

        @Override
        public void begin(long mark) {}

        @Override
        public void write(T item) {
            items.add(item);
        }

        @Override
        public long mark() {
            return 0;
        }

        @Override
        public void commit() {}
    }

    private void destroy(String old) {
        ring.change(new KeyId(old), KeyState.DISABLED);
        ring.change(new KeyId(old), KeyState.DESTROYED);
    }

    /** By its key, and by an id of its own where the key is sealed. */
    @ParameterizedTest
    @ValueSource(classes = {PersonAnnualStatus.class, FeedHealth.class})
    void aFileOfJsonLinesMovesAndStillOpens(Class<? extends CanonicalRecord> javaType) throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(SealedJson.module(cipher)).build();
        ObjectWriter writer = mapper.writer().withAttribute(SealingContext.class, CONTEXT);
        Path file = folder.resolve("records.ndjson");
        Files.write(
                file,
                IntStream.range(0, 200)
                        .mapToObj(n -> writer.writeValueAsString(InventedRecords.full(javaType, MARK + n)))
                        .toList());
        String before = Files.readString(file);
        KeyId next = ring.rotate(KeyPurpose.FIELD).id();
        ReEncryptionReport report;
        try (SealedLines source = SealedLines.from(file);
                SealedLines.Target sink = SealedLines.to(file)) {
            report = ReEncryptor.to(
                            ring,
                            next,
                            FieldResealers.jsonLines(cipher, RecordType.of(javaType), CONTEXT),
                            folder.resolve("checkpoint"))
                    .run(source, sink);
        }
        assertThat(report.complete()).isTrue();
        assertThat(report.items()).isEqualTo(200);
        assertThat(report.resealed())
                .isEqualTo(before.split("paf1\\.", -1).length - 1)
                .isGreaterThanOrEqualTo(400);
        assertThat(report.before()).containsOnlyKeys(new KeyId("k-old"));
        String after = Files.readString(file);
        assertThat(after.replaceAll("paf1\\.[\\w-]+", "…")).isEqualTo(before.replaceAll("paf1\\.[\\w-]+", "…"));
        destroy("k-old");
        List<String> lines = Files.readAllLines(file);
        for (int n = 0; n < 200; n++) {
            CanonicalRecord back = mapper.readerFor(javaType)
                    .withAttribute(SealingContext.class, CONTEXT)
                    .readValue(lines.get(n));
            assertThat(back).isEqualTo(InventedRecords.full(javaType, MARK + n));
        }
    }

    @Test
    void recordsMoveAndStillOpen() throws IOException {
        RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher).hidingLengths(LengthHiding.TO_64);
        List<SealedRecord> old = IntStream.range(0, 50)
                .mapToObj(n -> sealer.seal(InventedRecords.full(Person.class, MARK + n), "r" + n, null))
                .toList();
        KeyId next = ring.rotate(KeyPurpose.FIELD).id();
        Kept<SealedRecord> sink = new Kept<>();
        Iterator<SealedRecord> items = old.iterator();
        ReEncryptionReport report = ReEncryptor.to(
                        ring, next, FieldResealers.records(cipher), folder.resolve("checkpoint"))
                .run(() -> items.hasNext() ? Optional.of(items.next()) : Optional.empty(), sink);
        assertThat(report.complete()).isTrue();
        destroy("k-old");
        for (int n = 0; n < 50; n++) {
            assertThat(sink.items.get(n).sealedElements()).isEqualTo(old.get(n).sealedElements());
            assertThat(sealer.open(sink.items.get(n))).isEqualTo(InventedRecords.full(Person.class, MARK + n));
        }
    }

    @Test
    void singleValuesMoveAndSwappedOnesAreCounted() throws IOException {
        List<SealedValue> cells = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            FieldRef ref = new FieldRef("person", "name", "r" + n);
            cells.add(new SealedValue(ref, cipher.seal(ref, MARK + n)));
        }
        cells.set(4, new SealedValue(cells.get(4).ref(), cells.get(5).text()));
        KeyId next = ring.rotate(KeyPurpose.FIELD).id();
        Kept<SealedValue> sink = new Kept<>();
        Iterator<SealedValue> items = cells.iterator();
        ReEncryptionReport report = ReEncryptor.to(
                        ring, next, FieldResealers.values(cipher), folder.resolve("checkpoint"))
                .keepingUnopened()
                .run(() -> items.hasNext() ? Optional.of(items.next()) : Optional.empty(), sink);
        assertThat(report.resealed()).isEqualTo(9);
        assertThat(report.unopened()).isEqualTo(1);
        assertThat(report.complete()).isFalse();
        assertThat(TestCiphers.open(
                        cipher, cells.get(3).ref(), sink.items.get(3).text()))
                .isEqualTo(MARK + 3);
        assertThat(sink.items.get(3).toString()).doesNotContain("paf1", "r3");
    }

    @Test
    void aLineThatIsNoRecordIsRefusedByItsNumber() {
        var lines = FieldResealers.jsonLines(cipher, RecordType.of(Person.class), CONTEXT);
        String sealed = cipher.seal(new FieldRef("person", "name", "1"), MARK);
        for (String text : List.of(
                "{" + MARK,
                "[1]",
                "{\"name\":\"" + sealed + "\",\"name\":1}",
                "{\"name\":\"" + sealed + "\"} x",
                "{\"name\":\"\\u0070" + sealed.substring(1) + "\"}")) {
            assertThat(refused(Code.MALFORMED, () -> lines.bound(new SealedLine(7, text, "\n")))
                            .getMessage())
                    .contains("line 7")
                    .doesNotContain(MARK);
        }
        assertThat(lines.keys(new SealedLine(1, "", "\n"))).isEmpty();
    }
}
