package org.fupin.files.stream;

/** A run of whole lines of a file; the last one of the file may lack its line feed. */
public final class LineChunk {

    /** The bytes; those beyond {@link #length} belong to nobody. */
    byte[] bytes;
    /** How many bytes the lines take. */
    int length;
    /** Physical line of the first one, from 1. */
    long firstLine;
    /** Place of the chunk among the chunks of the file, from 0. */
    long number;
    /** Byte offset of the chunk in the file. */
    long offset;

    /** An empty chunk with room for so many bytes. */
    public LineChunk(int size) {
        bytes = new byte[size];
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
