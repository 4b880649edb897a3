package org.fupin.security.notice.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes notices as plain text. */
final class TextTables {

    private TextTables() {}

    static Rendered separated(Sample sample, String separator, String name) {
        StringBuilder text = new StringBuilder();
        List<Rendered.Place> places = new ArrayList<>();
        int line = 1;
        for (String one : sample.before()) {
            text.append(one).append('\n');
            line++;
        }
        if (!sample.header().isEmpty()) {
            text.append(String.join(separator, sample.header())).append('\n');
            line++;
        }
        for (Sample.Row row : sample.rows()) {
            text.append(row.cells().stream()
                            .map(cell -> cell.replace('\n', ' '))
                            .collect(Collectors.joining(separator)))
                    .append('\n');
            places.add(new Rendered.Place(0, line, line));
            line++;
        }
        sample.after().forEach(one -> text.append(one).append('\n'));
        return new Rendered(name, text.toString().getBytes(StandardCharsets.UTF_8), places);
    }

    /** Columns set with blanks; a line break in a cell goes on in the next line under it. */
    static Rendered aligned(Sample sample) {
        List<List<String>> all = new ArrayList<>();
        if (!sample.header().isEmpty()) {
            all.add(sample.header());
        }
        sample.rows().forEach(row -> all.add(row.cells()));
        int[] widths = widths(all);
        StringBuilder text = new StringBuilder();
        List<Rendered.Place> places = new ArrayList<>();
        int line = 1;
        for (String one : sample.before()) {
            text.append(one).append('\n');
            line++;
        }
        for (int i = 0; i < all.size(); i++) {
            int lines = set(all.get(i), widths, text);
            if (i > 0 || sample.header().isEmpty()) {
                places.add(new Rendered.Place(0, line, line + lines - 1));
            }
            line += lines;
        }
        sample.after().forEach(one -> text.append(one).append('\n'));
        return new Rendered("notice.txt", text.toString().getBytes(StandardCharsets.UTF_8), places);
    }

    private static int set(List<String> cells, int[] widths, StringBuilder text) {
        int lines = cells.stream()
                .mapToInt(cell -> cell.split("\n", -1).length)
                .max()
                .orElse(1);
        for (int line = 0; line < lines; line++) {
            StringBuilder one = new StringBuilder();
            int at = 0;
            for (int column = 0; column < cells.size(); column++) {
                String[] parts = cells.get(column).split("\n", -1);
                String part = line < parts.length ? parts[line] : "";
                one.append(" ".repeat(Math.max(0, at - width(one.toString())))).append(part);
                at += widths[column] + 2;
            }
            text.append(one).append('\n');
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String part : row.get(i).split("\n", -1)) {
                    widths[i] = Math.max(widths[i], width(part));
                }
            }
        }
        return widths;
    }

    static int width(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.NON_SPACING_MARK
                        ? 0
                        : c >= 0x2E80 && c <= 0xFF60 ? 2 : 1)
                .sum();
    }
}
