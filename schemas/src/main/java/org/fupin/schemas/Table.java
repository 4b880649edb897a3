package org.fupin.schemas;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV file of the standard. The files are our own and trusted: comma, double quote, one line a row, UTF-8,
 * a header line that must be the expected one.
 */
final class Table {

    private final String text;
    private int at;
    private int lineEnd = -1;

    private Table(String text) {
        this.text = text;
    }

    /**
     * All rows but the header.
     *
     * @throws IllegalStateException if the header is not the expected one or a row has another number of cells
     */
    static List<List<String>> read(String path, String header) {
        Table table = new Table(Resources.text(path));
        List<List<String>> rows = new ArrayList<>();
        int width = table.row(8).size();
        if (!table.text.startsWith(header + "\n")) {
            throw new IllegalStateException("unexpected header in " + path);
        }
        while (table.at < table.text.length()) {
            List<String> row = table.row(width);
            if (row.size() != width) {
                throw new IllegalStateException("row " + (rows.size() + 2) + " of " + path + " has another width");
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row(int width) {
        List<String> cells = new ArrayList<>(width);
        do {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
        } while (text.charAt(at++) == ',');
        return cells;
    }

    /** Searches instead of looking at each character, which is several times faster in a process that just started. */
    private String plain() {
        int start = at;
        if (lineEnd < start) {
            lineEnd = text.indexOf('\n', start);
        }
        int comma = text.indexOf(',', start);
        at = comma < 0 || comma > lineEnd ? lineEnd : comma;
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
