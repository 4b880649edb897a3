package org.fupin.security.field;

import java.nio.CharBuffer;
import java.util.Arrays;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An opened value. Close it when it was used: its characters are wiped then. It is never printed, never written as JSON
 * and cannot be serialised.
 */
@JsonSerialize(using = OpenedRefusedInJson.class)
public final class Opened implements AutoCloseable {

    private final char[] chars;
    private boolean closed;

    /** Takes over the characters. */
    Opened(char[] chars) {
        this.chars = chars;
    }

    /**
     * The characters, readable until {@link #close}; do not turn them into a string that lives longer than needed.
     *
     * @throws IllegalStateException after closing
     */
    public synchronized CharBuffer chars() {
        requireOpen();
        return CharBuffer.wrap(chars).asReadOnlyBuffer();
    }

    /**
     * The characters as a string, which nobody can wipe: only where an interface asks for one.
     *
     * @throws IllegalStateException after closing
     */
    public synchronized String text() {
        requireOpen();
        return new String(chars);
    }

    /** Number of characters; known after closing too. */
    public int length() {
        return chars.length;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the value was wiped");
        }
    }

    /** Wipes the characters; closing twice does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(chars, '\0');
    }

    /** Type and length, never the value. */
    @Override
    public String toString() {
        return "Opened(" + chars.length + ")";
    }
}
