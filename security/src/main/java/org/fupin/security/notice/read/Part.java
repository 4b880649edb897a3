package org.fupin.security.notice.read;

/**
 * A stretch of a file that belongs together: a table, a text, records.
 *
 * @param shape how its lines are to be taken
 * @param name name of the sheet or of the part of the file; empty if there is none
 * @param hidden whether a reader of the published page would not see it at once
 * @param residue whether it may repeat what stands elsewhere in the file, so that only what is new counts
 */
public record Part(Shape shape, String name, boolean hidden, boolean residue) {

    /** How the lines of a part are to be taken. */
    public enum Shape {
        /** Cells in columns. */
        TABLE,
        /** Words of running text, perhaps set in columns. */
        TEXT,
        /** Values with names. */
        RECORDS
    }

    /** A visible table. */
    public static Part table(String name) {
        return new Part(Shape.TABLE, name, false, false);
    }

    /** A visible text. */
    public static Part text(String name) {
        return new Part(Shape.TEXT, name, false, false);
    }

    /** A text that a reader does not see, or that repeats others. */
    public static Part residue(String name) {
        return new Part(Shape.TEXT, name, true, true);
    }
}
