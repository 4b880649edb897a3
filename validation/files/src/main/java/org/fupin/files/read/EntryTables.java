package org.fupin.files.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tables of one file, one after another; a workbook has several. Closing it closes the tables it gave. */
public interface EntryTables extends Closeable {

    /**
     * The next table, null when there is none. The table before must not be read any more.
     *
     * @throws IOException if the file cannot be read
     */
    @Nullable
    TableReader next() throws IOException;
}
