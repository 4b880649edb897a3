package org.fupin.files.read;

import java.io.IOException;
import java.util.Arrays;

/** Cuts text into physical lines; a line that is too long is passed over and told. */
final class LineReader {

    private final StrictReader in;
    private final int maxChars;
    private char[] buffer = new char[1 << 16];
    private int from;
    private int to;
    private int limit;
    private long line;
    private boolean tooLong;
    private boolean skipFeed;

    LineReader(StrictReader in, int maxChars) {
        this.in = in;
        this.maxChars = maxChars;
    }

    /** Goes to the next line; false at the end of the text. */
    boolean next() throws IOException {
        tooLong = false;
        int position = start();
        from = position;
        if (position == limit && !fill()) {
            return false;
        }
        line++;
        position = from;
        while (true) {
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position < limit) {
                break;
            }
            if (position - from > maxChars) {
                tooLong = true;
                from = position;
            }
            int read = position - from;
            boolean more = fill();
            position = from + read;
            if (!more) {
                break;
            }
        }
        to = position;
        tooLong |= to - from > maxChars;
        return true;
    }

    /** Behind the line before, with the second half of its end. */
    private int start() throws IOException {
        int position = to;
        if (line > 0 && position < limit) {
            skipFeed = buffer[position] == '\r';
            position++;
        }
        from = position;
        if (skipFeed && (position < limit || fill())) {
            position = from;
            position += buffer[position] == '\n' ? 1 : 0;
        }
        skipFeed = false;
        return position;
    }

    char[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /** Physical line from 1. */
    long line() {
        return line;
    }

    boolean tooLong() {
        return tooLong;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            limit -= from;
            from = 0;
        }
        if (limit >= buffer.length - 1) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }
}
