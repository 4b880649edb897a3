package org.fupin.files.report;

/** Names of cells as spreadsheets write them: column letters from A, rows from 1. */
final class CellRef {

    private CellRef() {}

    /** The name of the cell in that row, from 1, and column, from 0. */
    static String of(long row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    /** The column, from 0, of a cell's name; -1 when it is none. */
    static int column(String name) {
        int column = 0;
        int i = 0;
        while (i < name.length() && i < 4 && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
            column = column * 26 + name.charAt(i++) - 'A' + 1;
        }
        return column - 1;
    }
}
