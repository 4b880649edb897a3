package org.fupin.files.read;

import java.io.IOException;
import java.util.function.Consumer;
import org.fupin.validation.finding.Place;

/** Ends the table where its packed bytes break off. */
final class GuardedRows implements RowSource {

    private final RowSource rows;
    private final Place table;
    private final Consumer<IntakeNotice> sink;
    private boolean ended;

    GuardedRows(RowSource rows, Place table, IntakeSink sink) {
        this.rows = rows;
        this.table = table;
        this.sink = sink::accept;
    }

    @Override
    public boolean read(RawRow row) throws IOException {
        if (ended) {
            return false;
        }
        try {
            return rows.read(row);
        } catch (IOException e) {
            ended = true;
            sink.accept(Faults.of(e, table));
            return false;
        }
    }

    @Override
    public boolean strictWidth() {
        return rows.strictWidth();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
