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
    private int following;
    private long line;
    private boolean tooLong;
    private boolean afterReturn;
    private boolean ended;

    LineReader(StrictReader in, int maxChars) {
        this.in = in;
        this.maxChars = maxChars;
    }

    /** Goes to the next line; false at the end of the text. */
    boolean next() throws IOException {
        if (ended) {
            return false;
        }
        tooLong = false;
        from = following;
        skipFeed();
        to = from;
        findEnd();
        line++;
        tooLong |= to - from > maxChars;
        return !ended || to > from || tooLong;
    }

    private void findEnd() throws IOException {
        while (true) {
            while (to < limit && buffer[to] != '\n' && buffer[to] != '\r') {
                to++;
            }
            if (to < limit) {
                afterReturn = buffer[to] == '\r';
                following = to + 1;
                return;
            }
            if (to - from > maxChars) {
                tooLong = true;
                from = to;
            }
            if (!fill()) {
                ended = true;
                return;
            }
        }
    }

    /** Passes over the second half of a line end. */
    private void skipFeed() throws IOException {
        to = from;
        if (afterReturn && (from < limit || fill()) && buffer[from] == '\n') {
            from++;
        }
        afterReturn = false;
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
            to -= from;
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
