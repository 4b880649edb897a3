package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fupin.security.CryptoSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a table, replaced one by one: a job that broke off begins anew and does not do twice what is done. */
class ReEncryptorTableTest {

    private static final int ROWS = 101;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rowsOfATableAreReplacedInPlace() throws IOException {
        KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, Rings.SETTINGS);
        LineSeals seals = new LineSeals(ring);
        KeyId first =
                ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM).besides()).id();
        KeyId second = ring.rotate(KeyPurpose.FIELD).id();
        Path file = folder.resolve("households.csv");
        seals.write(file, ROWS, first, second);
        KeyId target = ring.rotate(KeyPurpose.FIELD).id();
        ReEncryptor<SealedLine> job = ReEncryptor.to(ring, target, seals, folder.resolve("households.checkpoint"))
                .every(10);
        List<SealedLine> table = table(file);
        int[] writes = new int[1];
        SealedSink<SealedLine> sink = new SealedSink<>() {
            @Override
            public void begin(long mark) {
                assertThat(mark).isZero();
            }

            @Override
            public void write(SealedLine row) throws IOException {
                if (++writes[0] == 42) {
                    throw new IOException("connection lost");
                }
                table.set((int) row.number() - 1, row);
            }

            @Override
            public long mark() {
                return 0;
            }

            @Override
            public void commit() {}
        };
        assertThatThrownBy(() -> job.run(source(table), sink)).hasMessage("connection lost");
        ReEncryptionReport report = job.run(source(table), sink);
        assertThat(report.complete()).isTrue();
        assertThat(table.stream().skip(1)).allMatch(row -> seals.plain(row).size() == 2);
        assertThat(table).allMatch(row -> seals.keys(row).stream().allMatch(target::equals));
    }

    private static SealedSource<SealedLine> source(List<SealedLine> table) {
        Iterator<SealedLine> rows = List.copyOf(table).iterator();
        return () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    private static List<SealedLine> table(Path file) throws IOException {
        List<SealedLine> table = new ArrayList<>();
        try (SealedLines lines = SealedLines.from(file)) {
            for (Optional<SealedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                table.add(line.get());
            }
        }
        return table;
    }
}
