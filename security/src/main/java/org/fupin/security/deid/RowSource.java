package org.fupin.security.deid;

import java.io.IOException;
import java.util.List;

/** Rows of named columns that can be read as often as needed: a file, a query. */
public interface RowSource {

    /** Takes the rows of a source. */
    interface Sink {

        /**
         * Takes a row.
         *
         * @param line line of the file, or number of the row, from 1
         * @param values one for each wanted column, empty where there is none; the list is only good during the call
         */
        void row(long line, List<String> values) throws IOException;

        /** Takes note of a row that cannot be read; it is in no count. */
        void broken(long line);
    }

    /**
     * Gives all rows to the sink.
     *
     * @param columns names of the wanted columns
     * @throws IllegalArgumentException if a column is not there; the message names it
     * @throws org.fupin.security.SecurityRefusal if the file as a whole cannot be read as what it is
     */
    void read(List<String> columns, Sink sink) throws IOException;
}
