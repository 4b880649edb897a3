package org.fupin.files.stream;

/** A run of whole lines of a file; the last one of the file may lack its line feed. */
public final class LineChunk {

    /** The bytes; behind them, at {@link #length}, stands a line feed, and what comes then belongs to nobody. */
    byte[] bytes;
    /** How many bytes the lines take. */
    int length;
    /** Physical line of the first one, from 1. */
    long firstLine;
    /** Place of the chunk among the chunks of the file, from 0. */
    long number;
    /** Byte offset of the chunk in the file. */
    long offset;

    /** An empty chunk. */
    public LineChunk() {
        bytes = new byte[0];
    }

    /** Place of the chunk among the chunks of the file, from 0. */
    public long number() {
        return number;
    }

    /** How many bytes the lines take. */
    public int length() {
        return length;
    }
}
