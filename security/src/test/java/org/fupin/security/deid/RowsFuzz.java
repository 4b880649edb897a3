package org.fupin.security.deid;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes as rows of CSV or NDJSON, and as a table of counts: read or refused. Of a table that is read, nothing that is
 * not hidden changes, and no shown cell is smaller than the rule allows.
 */
class RowsFuzz {

    static Stream<Arguments> seeds() {
        return Stream.of(
                        "a,b\n1,2\n",
                        "\uFEFFa,b\r\n\"1\",\"2\"\"3\n4\"\n5\n",
                        "a,a\n1,2\n",
                        "a\n\"open",
                        "{\"a\":\"1\",\"b\":2}\n{\"a\":{}}\n{\"a\":1,\"a\":2}\n[]\n",
                        "{\"a\":" + "[".repeat(100),
                        "地区,合计,因病,因残\n甲镇,60,3,57\n乙镇,58,49,9\n合计,118,52,66\n",
                        "地区,户\n甲,*\n乙,9\n合计,12\n",
                        "x,total\na,1\nb,2\ntotal,3\n")
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        for (RowSource source : List.of(
                CsvRows.of(() -> new ByteArrayInputStream(bytes)),
                NdjsonRows.of(() -> new ByteArrayInputStream(bytes)))) {
            for (List<String> columns : List.of(List.<String>of(), List.of("a"), List.of("b", "a"))) {
                rows(source, columns);
            }
        }
        table(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void rows(RowSource source, List<String> columns) throws IOException {
        try {
            source.read(columns, new RowSource.Sink() {
                @Override
                public void row(long line, List<String> values) {
                    if (line < 1 || values.size() != columns.size()) {
                        throw new AssertionError("a row has not the wanted columns");
                    }
                }

                @Override
                public void broken(long line) {
                    if (line < 1) {
                        throw new AssertionError("lines count from 1");
                    }
                }
            });
        } catch (SecurityRefusal | IllegalArgumentException e) {
            // the answer to bad bytes
        }
    }

    private static void table(String text) {
        List<List<String>> grid = new ArrayList<>();
        text.lines()
                .limit(6)
                .forEach(line ->
                        grid.add(Arrays.stream(line.split(",", -1)).limit(6).toList()));
        GuardedTable guarded;
        try {
            guarded = CrossTable.of(grid).guard(CellRule.frequency(5));
        } catch (IllegalArgumentException e) {
            return;
        }
        for (int row = 1; row < grid.size(); row++) {
            for (int column = 1; column < grid.get(0).size(); column++) {
                String shown = guarded.cells().get(row).get(column);
                String given = grid.get(row).get(column).strip();
                if (!shown.equals(given) && !shown.equals(CrossTable.HIDDEN)) {
                    throw new AssertionError("a shown cell was changed");
                }
                long value = CountText.read(shown);
                if (value > 0 && value < 5) {
                    throw new AssertionError("a small cell is shown");
                }
            }
        }
    }
}
