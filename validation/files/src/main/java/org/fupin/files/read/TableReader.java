package org.fupin.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/**
 * One table: a text file, a sheet of a workbook, the objects of a JSON file. Read it once, with one thread.
 *
 * <p>A table with a header row ({@link #head()} is not empty) takes its first row for the header unless
 * {@link #headerAt} says otherwise. Blank rows and repeated header rows are passed over and not counted.
 */
public abstract class TableReader implements Closeable {

    /** How many of the first rows are kept to find the header in. */
    public static final int HEAD_ROWS = 20;

    private final Place table;
    private final String encoding;
    private final IntakeSink sink;
    private long rows;
    private long expected = -1;
    private boolean ended;

    TableReader(Place table, String encoding, IntakeSink sink) {
        this.table = table;
        this.encoding = encoding;
        this.sink = sink;
    }

    /** Path inside the package. */
    public final String path() {
        return table.file();
    }

    /** Name of the sheet; null for what is no workbook. */
    public final @Nullable String sheet() {
        return table.sheet();
    }

    /** Name of the encoding, {@code xlsx} for a workbook. */
    public final String encoding() {
        return encoding;
    }

    /** The place of a cell or row of this table. */
    public final Place place(long line, @Nullable String column) {
        return new Place(table.file(), table.sheet(), line, column);
    }

    /** Header texts as written; for JSON the names met so far, in the order of their first row. */
    public abstract List<String> columns();

    /**
     * The first rows that are not blank, at most {@value #HEAD_ROWS}, before the header is settled; empty for an
     * empty table, and for JSON, whose {@link #columns()} then know the names of the first rows.
     *
     * @throws IOException if the file cannot be read
     */
    public abstract List<RawRow> head() throws IOException;

    /**
     * Settles that this row of {@link #head()} is the header; the rows before it are dropped, data begin after it.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no such row
     */
    public abstract void headerAt(int row) throws IOException;

    /**
     * Fills the row with the next one.
     *
     * @return false at the end of the table
     * @throws IOException if the file cannot be read
     */
    public final boolean next(RawRow row) throws IOException {
        if (!ended && read(row)) {
            rows++;
            return true;
        }
        if (!ended) {
            ended = true;
            checkEnd();
        }
        return false;
    }

    /** How many rows {@link #next} has given, broken ones among them. */
    public final long rowsRead() {
        return rows;
    }

    /** Fills the row with the next one that is not blank; false at the end. */
    abstract boolean read(RawRow row) throws IOException;

    final IntakeSink sink() {
        return sink;
    }

    /** How many rows the manifest promises. */
    final void expect(long count) {
        expected = count;
    }

    private void checkEnd() {
        checkEnd(rows);
    }

    final void checkEnd(long rows) {
        if (rows == 0) {
            sink.accept(new IntakeNotice(IntakeRule.EMPTY, Map.of(), table));
        }
        if (expected >= 0 && expected != rows) {
            sink.accept(IntakeNotice.of(
                    IntakeRule.BROKEN,
                    "清单说有 " + expected + " 行，实际 " + rows + " 行",
                    "the manifest promises " + expected + " rows, there are " + rows,
                    table));
        }
    }
}
