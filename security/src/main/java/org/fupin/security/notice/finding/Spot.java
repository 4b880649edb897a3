package org.fupin.security.notice.finding;

/**
 * Where in a file something stands.
 *
 * @param part sheet of a workbook or part of a file; empty if there is none
 * @param page page, from 1; 0 where there are none
 * @param line row or line, from 1; 0 if it is the file as a whole
 * @param column column of a cell or first character of a word, from 1; 0 if it is the line as a whole
 * @param cell whether line and column are those of a cell
 * @param hidden whether a reader of the published page would not see it at once: hidden sheet, comment, attribute
 */
public record Spot(String part, int page, int line, int column, boolean cell, boolean hidden) {

    /** The file as a whole. */
    public static final Spot FILE = new Spot("", 0, 0, 0, false, false);

    /** The name of the file, or of a sheet in it. */
    public static final Spot NAME = new Spot("", 0, 0, 1, false, false);

    private static final int LETTERS = 26;

    /** A page as a whole; the file if there are no pages. */
    public static Spot page(int page) {
        return page == 0 ? FILE : new Spot("", page, 0, 0, false, false);
    }

    /** Address of the cell as a spreadsheet writes it, such as {@code C7}; empty if it is no cell. */
    public String address() {
        if (!cell || column == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int n = column; n > 0; n = (n - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (n - 1) % LETTERS));
        }
        return letters.append(line).toString();
    }
}
