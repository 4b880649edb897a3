package org.fupin.security.notice.scan;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a row: a cell, a word of a line, a value of a JSON object.
 *
 * @param text what stands there
 * @param column place in the row, from 1: the column of a cell, the first character of a word
 * @param left where it begins from the left, in the unit of its part (columns, characters, points)
 * @param right where it ends
 * @param key name that the file gives the value, null outside records
 */
public record Token(
        String text,
        int column,
        double left,
        double right,
        @Nullable String key) {

    private static final double NARROWER = 0.9;

    /** A cell of a table. */
    public static Token cell(int column, String text) {
        return new Token(text, column, column, column + NARROWER, null);
    }

    /** A word of a line. */
    public static Token word(int column, double left, double right, String text) {
        return new Token(text, column, left, right, null);
    }

    /** A named value of a record. */
    public static Token value(int column, String key, String text) {
        return new Token(text, column, column, column + NARROWER, key);
    }

    /** Whether nothing can be seen in it. */
    public boolean blank() {
        return text.isBlank();
    }
}
