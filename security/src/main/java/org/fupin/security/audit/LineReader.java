package org.fupin.security.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a log as bytes, in bounded memory whatever the file holds. */
final class LineReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long consumed;
    private boolean torn;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    static LineReader open(Path path, long from) throws IOException {
        InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            in.skipNBytes(from);
            return new LineReader(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The next line with its line feed; null at the end, before a torn last line, and at a line that is too long. */
    byte @Nullable [] next() throws IOException {
        byte[] line = new byte[0];
        while (!tooLong) {
            if (at == end && !fill()) {
                torn = line.length > 0;
                return null;
            }
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            int stop = Math.min(end, feed + 1);
            tooLong = line.length + stop - at > EntryFormat.LONGEST;
            int old = line.length;
            line = Arrays.copyOf(line, old + stop - at);
            System.arraycopy(buffer, at, line, old, stop - at);
            at = stop;
            if (!tooLong && feed < end) {
                consumed += line.length;
                return line;
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    /** Whether bytes without a line feed stand at the end; known once {@link #next} gave null. */
    boolean torn() {
        return torn;
    }

    /** Whether reading stopped at a line longer than any that the log holds. */
    boolean tooLong() {
        return tooLong;
    }

    /** How many bytes the lines read so far have. */
    long consumed() {
        return consumed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
