package org.fupin.security.notice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.security.notice.scan.Token;

/** Builds a table cell by cell, with cells that span columns and rows. */
final class GridBuilder {

    private static final int MOST_COLUMNS = 16_384;

    private final List<List<Token>> rows = new ArrayList<>();
    /** How many more rows a column is covered by a cell from above. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private List<Token> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int column = 1;
    private int span = 1;
    private int rowSpan = 1;
    private boolean inCell;

    /** A row begins. */
    void row() {
        endRow();
        row = new ArrayList<>();
        rows.add(row);
        column = 1;
    }

    /** A cell begins that spans so many columns. */
    void cell(int columns) {
        cell(columns, 1);
    }

    /** A cell begins that spans so many columns and rows. */
    void cell(int columns, int deep) {
        endCell();
        if (rows.isEmpty()) {
            row();
        }
        while (covered.getOrDefault(column, 0) > 0 && column < MOST_COLUMNS) {
            covered.merge(column, -1, Integer::sum);
            column++;
        }
        span = Math.max(1, Math.min(columns, 1_000));
        rowSpan = Math.max(1, Math.min(deep, 10_000));
        inCell = true;
    }

    /** The cell that has begun spans so many columns after all. */
    void widen(String columns) {
        if (columns.matches("\\d{1,3}")) {
            span = Math.max(1, Integer.parseInt(columns));
        }
    }

    /** Adds a paragraph to the cell. */
    void text(CharSequence paragraph) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph);
    }

    /** All rows. */
    List<List<Token>> rows() {
        endRow();
        return rows;
    }

    private void endRow() {
        endCell();
        for (Map.Entry<Integer, Integer> entry : covered.entrySet()) {
            if (entry.getKey() >= column && entry.getValue() > 0) {
                entry.setValue(entry.getValue() - 1);
            }
        }
    }

    private void endCell() {
        if (!inCell) {
            text.setLength(0);
            return;
        }
        row.add(Token.cell(column, text.toString()));
        text.setLength(0);
        for (int i = 0; rowSpan > 1 && i < span; i++) {
            covered.put(column + i, rowSpan - 1);
        }
        column = Math.min(MOST_COLUMNS, column + span);
        inCell = false;
    }
}
