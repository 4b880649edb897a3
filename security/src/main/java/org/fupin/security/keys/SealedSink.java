package org.fupin.security.keys;

import java.io.IOException;

/**
 * Where items go that were sealed again. A sink over a table in place replaces each row by its key; writing a row twice
 * is then no harm, and the marks may all be 0.
 *
 * @param <T> one item
 */
public interface SealedSink<T> {

    /**
     * Starts, or goes on after a stop.
     *
     * @param mark 0, or the last mark that was noted; what was written after it is forgotten
     */
    void begin(long mark) throws IOException;

    /** Takes the next item. */
    void write(T item) throws IOException;

    /** Makes all that was written safe, and returns a mark to which {@link #begin} can go back. */
    long mark() throws IOException;

    /** Makes the whole result valid; doing so twice is no harm. */
    void commit() throws IOException;
}
