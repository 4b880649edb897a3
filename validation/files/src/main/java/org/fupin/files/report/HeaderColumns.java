package org.fupin.files.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Finds in which column of a sheet a header stands; title rows may be above it. */
final class HeaderColumns {

    /** Rows among which the header is looked for. */
    private static final int ROWS = 60;

    private HeaderColumns() {}

    /**
     * The columns, from 0, of the row that holds most of the wanted headers.
     *
     * @param wanted headers as findings name them
     */
    static Map<String, Integer> find(Path workbook, String sheet, Set<String> wanted) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            Sheet found = book.findSheet(sheet).orElseThrow(() -> new IOException("no sheet is called " + sheet));
            try (Stream<Row> rows = found.openStream()) {
                return best(rows.limit(ROWS).map(HeaderColumns::columns).toList(), wanted);
            }
        }
    }

    private static Map<String, Integer> best(List<Map<String, Integer>> rows, Set<String> wanted) {
        Map<String, Integer> best = Map.of();
        long most = 0;
        for (Map<String, Integer> row : rows) {
            long hits = wanted.stream()
                    .map(HeaderColumns::plain)
                    .filter(row::containsKey)
                    .count();
            if (hits > most) {
                best = row;
                most = hits;
            }
        }
        return best;
    }

    private static Map<String, Integer> columns(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        row.stream()
                .filter(cell -> cell != null && cell.getText() != null)
                .forEach(cell -> columns.putIfAbsent(plain(cell.getText()), cell.getColumnIndex()));
        return columns;
    }

    /** A header without the blanks that people put into it. */
    static String plain(String header) {
        return header.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
