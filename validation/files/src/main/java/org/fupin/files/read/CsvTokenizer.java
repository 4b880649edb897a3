package org.fupin.files.read;

import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts text into rows of cells by RFC 4180, with any separator and any line end. After a broken quote it goes on with
 * the next physical line, so that one stray quote costs one row and not the rest of the file.
 */
final class CsvTokenizer {

    /** What became of a row. */
    enum Result {
        ROW,
        END,
        STRAY_QUOTE,
        OPEN_QUOTE,
        TOO_LONG,
        TOO_WIDE
    }

    private static final int FIRST_BUFFER = 1 << 16;
    private static final long MOST_REREAD = 64L << 20;

    private final StrictReader in;
    private final ReadLimits limits;
    private char separator;
    private char[] buffer = new char[FIRST_BUFFER];
    private int mark;
    private int position;
    private int limit;
    private long line = 1;
    private long reread;

    CsvTokenizer(StrictReader in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** The first characters of the text, at most a buffer of them, before any row is read. */
    CharSequence start() throws IOException {
        boolean more = true;
        while (more && limit < FIRST_BUFFER - 1) {
            more = fill();
        }
        return new String(buffer, 0, limit);
    }

    void separator(char c) {
        separator = c;
    }

    Result next(RawRow row) throws IOException {
        mark = position;
        row.begin(line);
        if (peek() < 0) {
            return Result.END;
        }
        Result result = cells(row);
        if (result != Result.ROW) {
            reread += line > row.line() ? position - mark : 0;
            row.breakOff();
            position = mark;
            line = row.line();
            skipLine();
        }
        return result;
    }

    /** Whether broken quotes made it read so much twice that going on would take too long. */
    boolean exhausted() {
        return reread > Math.max(MOST_REREAD, 16L * limits.maxRowChars());
    }

    private Result cells(RawRow row) throws IOException {
        while (true) {
            boolean quoted = peek() == '"';
            if (quoted && !quoted(row)) {
                return Result.OPEN_QUOTE;
            }
            if (!quoted) {
                plain(row);
            }
            row.endCell();
            int c = peek();
            if (tooLong()) {
                return Result.TOO_LONG;
            }
            if (c != separator) {
                return c < 0 || lineEnd(c) ? Result.ROW : Result.STRAY_QUOTE;
            }
            if (row.size() == limits.maxColumns()) {
                return Result.TOO_WIDE;
            }
            position++;
        }
    }

    private void plain(RawRow row) throws IOException {
        do {
            int from = position;
            while (position < limit && !ends(buffer[position])) {
                position++;
            }
            row.append(buffer, from, position);
        } while (position == limit && fill());
    }

    /** Reads a quoted cell; false when its end is missing. */
    private boolean quoted(RawRow row) throws IOException {
        position++;
        boolean afterReturn = false;
        while (true) {
            int from = position;
            while (position < limit && buffer[position] != '"') {
                char c = buffer[position++];
                if (c == '\r' || (c == '\n' && !afterReturn)) {
                    line++;
                }
                afterReturn = c == '\r';
            }
            row.append(buffer, from, position);
            if (position == limit) {
                if (!fill()) {
                    return false;
                }
            } else {
                position++;
                afterReturn = false;
                if (peek() != '"') {
                    return true;
                }
                row.append(buffer, position, position + 1);
                position++;
            }
        }
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean lineEnd(int c) throws IOException {
        if (c != '\n' && c != '\r') {
            return false;
        }
        position++;
        if (c == '\r' && peek() == '\n') {
            position++;
        }
        line++;
        return true;
    }

    private void skipLine() throws IOException {
        int c;
        do {
            mark = position;
            c = peek();
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
        } while (c >= 0 && position == limit);
        lineEnd(peek());
    }

    private int peek() throws IOException {
        return position < limit || fill() ? buffer[position] : -1;
    }

    private boolean tooLong() {
        return position - mark >= limits.maxRowChars();
    }

    /**
     * More characters behind the mark; false at the end of the text or when the row is too long. There is always room
     * for two, as a character outside the basic plane needs them.
     */
    private boolean fill() throws IOException {
        if (tooLong()) {
            return false;
        }
        if (mark > 0 && limit >= buffer.length - 1) {
            System.arraycopy(buffer, mark, buffer, 0, limit - mark);
            position -= mark;
            limit -= mark;
            mark = 0;
        }
        if (limit >= buffer.length - 1) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }
}
