package org.fupin.files.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.fupin.validation.finding.Place;

/** A table of JSON objects: its columns are the names as they appear. */
final class JsonTable extends TableReader {

    private final RowSource rows;
    private final List<String> columns;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private boolean looked;

    JsonTable(Place table, String encoding, RowSource rows, List<String> names, IntakeSink sink) {
        super(table, encoding, sink);
        this.rows = rows;
        this.columns = Collections.unmodifiableList(names);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Reads the first rows ahead, so that the columns can be looked at; JSON has no header row to give. */
    @Override
    public List<RawRow> head() throws IOException {
        RawRow row = new RawRow();
        while (!looked && ahead.size() < HEAD_ROWS && rows.read(row)) {
            ahead.add(row.copy());
        }
        looked = true;
        return List.of();
    }

    @Override
    public void headerAt(int row) {
        throw new IllegalArgumentException("JSON has no header row");
    }

    @Override
    boolean read(RawRow row) throws IOException {
        looked = true;
        RawRow kept = ahead.pollFirst();
        if (kept == null) {
            return rows.read(row);
        }
        row.copyFrom(kept);
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
