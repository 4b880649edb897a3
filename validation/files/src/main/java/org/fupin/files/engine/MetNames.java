package org.fupin.files.engine;

import java.io.IOException;
import java.util.List;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.JsonLineFile;

/**
 * The names that the rows of one NDJSON file give, in the order in which they first stand in it, whichever thread meets
 * them; threads share them.
 */
final class MetNames {

    private final JsonLineFile columns;
    private final BoundHeader header;
    private Outlet teller;

    /** Begins with the columns of the file; what there is to say of them goes to the outlet. */
    MetNames(JsonFileOpener opener, HeaderFinder finder, HeaderRequest request, Outlet outlet) throws IOException {
        teller = outlet;
        columns = opener.open(this::tell);
        header = finder.find(columns, request, this::tell)
                .orElseThrow(() -> new IllegalStateException("the file lost its header"));
    }

    /** Opens the file for single lines. */
    @FunctionalInterface
    interface JsonFileOpener {
        /** A reader of lines that tells the sink. */
        JsonLineFile open(org.fupin.files.read.IntakeSink sink);
    }

    BoundHeader header() {
        return header;
    }

    /** The names met so far. */
    synchronized List<String> names() {
        return List.copyOf(columns.columns());
    }

    /** What the column of that index is. */
    synchronized HeaderColumn column(int index) {
        return header.column(index);
    }

    /** Adds the names that are new; what there is to say of them goes to the outlet. */
    synchronized void meet(List<String> names, Outlet outlet) {
        teller = outlet;
        names.forEach(columns::know);
        header.column(columns.columns().size() - 1);
    }

    private void tell(IntakeNotice notice) {
        teller.notice(notice);
    }
}
