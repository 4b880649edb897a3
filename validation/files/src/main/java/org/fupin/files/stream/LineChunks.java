package org.fupin.files.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a file into chunks that end where a line ends; may be asked by several threads. */
public final class LineChunks implements Closeable {

    private final InputStream in;
    private final int size;
    private final int longestLine;
    private final boolean countLines;
    private byte[] rest = new byte[0];
    private long line = 1;
    private long number;
    private long offset;
    private boolean ended;

    /**
     * Begins at the start of the stream.
     *
     * @param size bytes of a chunk, more when a line is longer
     * @param longestLine most bytes of a line; a longer one is cut
     * @param countLines whether chunks must know their first line before the ones before them are done
     */
    public LineChunks(InputStream in, int size, int longestLine, boolean countLines) {
        this.in = in;
        this.size = size;
        this.longestLine = longestLine;
        this.countLines = countLines;
    }

    /** Fills the chunk with the next lines; false at the end of the file. */
    public synchronized boolean next(LineChunk chunk) throws IOException {
        int filled = take(chunk, rest);
        rest = new byte[0];
        while (!ended) {
            filled = fill(chunk, filled);
            int end = ended ? filled : Bytes.afterLastLine(chunk.bytes, 0, filled);
            if (end > 0 || filled > longestLine) {
                int length = end > 0 ? end : filled;
                rest = Arrays.copyOfRange(chunk.bytes, length, filled);
                return settle(chunk, length);
            }
        }
        return filled > 0 && settle(chunk, filled);
    }

    private boolean settle(LineChunk chunk, int length) {
        chunk.length = length;
        chunk.bytes[length] = '\n';
        chunk.firstLine = line;
        chunk.number = number++;
        chunk.offset = offset;
        offset += length;
        if (countLines) {
            line += Bytes.lines(chunk.bytes, 0, length);
        }
        return length > 0;
    }

    private int take(LineChunk chunk, byte[] bytes) {
        if (chunk.bytes.length < bytes.length + size / 2 + 1) {
            chunk.bytes = new byte[bytes.length + size + 1];
        }
        System.arraycopy(bytes, 0, chunk.bytes, 0, bytes.length);
        return bytes.length;
    }

    private int fill(LineChunk chunk, int filled) throws IOException {
        if (filled >= chunk.bytes.length - 1) {
            chunk.bytes = Arrays.copyOf(chunk.bytes, chunk.bytes.length * 2);
        }
        int room = chunk.bytes.length - 1 - filled;
        int read = in.readNBytes(chunk.bytes, filled, room);
        ended = read < room;
        return filled + read;
    }

    /** Tells where the next chunk begins, when the reader of this one has counted its lines. */
    public synchronized void lines(long count) {
        if (!countLines) {
            line += count;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
