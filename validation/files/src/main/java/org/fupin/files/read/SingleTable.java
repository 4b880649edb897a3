package org.fupin.files.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one table of a text file, or none when it could not be opened. */
final class SingleTable implements EntryTables {

    private final @Nullable TableReader table;
    private boolean given;

    SingleTable(@Nullable TableReader table) {
        this.table = table;
    }

    @Override
    public @Nullable TableReader next() {
        TableReader next = given ? null : table;
        given = true;
        return next;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
