package org.fupin.files.read;

import java.io.Closeable;
import java.io.IOException;

/** Gives the rows of one format, the header among them. */
interface RowSource extends Closeable {

    /** Fills the row with the next one; false at the end. */
    boolean read(RawRow row) throws IOException;

    /** Whether rows must have as many cells as the header, as lines of text must. */
    boolean strictWidth();
}
