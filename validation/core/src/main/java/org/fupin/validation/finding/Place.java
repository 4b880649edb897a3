package org.fupin.validation.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding was made.
 *
 * @param file path inside the package, with forward slashes; empty for a record in memory
 * @param sheet name of the spreadsheet's sheet, null elsewhere
 * @param line physical line, from 1; 0 for the whole file
 * @param column header of the column as the file writes it, null for the whole row
 */
public record Place(
        String file,
        @Nullable String sheet,
        long line,
        @Nullable String column) {

    /** A place in memory. */
    public static final Place NOWHERE = new Place("", null, 0, null);

    /** The same row, at that column. */
    public Place at(@Nullable String header) {
        return new Place(file, sheet, line, header);
    }
}
