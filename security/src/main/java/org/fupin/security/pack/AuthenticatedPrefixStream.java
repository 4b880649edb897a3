package org.fupin.security.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;

/**
 * An entry in clear, as a stream. Every byte it gives was authenticated, but what was given may turn out to be the
 * beginning only: <b>it may fail at the end</b>. Treat nothing as received before {@link #complete()} is true, which it
 * is once the end was reached and authenticated. After a failure every further read fails too. For one thread.
 */
public final class AuthenticatedPrefixStream extends InputStream {

    private final PackageBytes bytes;
    private final ZipEntryShape shape;
    private final String path;
    private final ChunkKeys keys;
    private final long chunks;
    private byte[] chunk = new byte[0];
    private int at;
    private long next;
    private boolean failed;

    AuthenticatedPrefixStream(PackageBytes bytes, ZipEntryShape shape, String path, ChunkKeys keys) {
        this.bytes = bytes;
        this.shape = shape;
        this.path = path;
        this.keys = keys;
        this.chunks = (shape.size() - Chunks.HEADER) / Chunks.SEALED + 1;
    }

    /** Whether the whole entry was given and found authentic. */
    public boolean complete() {
        return !failed && next == chunks && at == chunk.length;
    }

    /**
     * {@inheritDoc}
     *
     * @throws SecurityRefusal CANNOT_OPEN if what comes next is not authentic
     */
    @Override
    public int read() throws IOException {
        return ready() ? chunk[at++] & 0xFF : -1;
    }

    /**
     * {@inheritDoc}
     *
     * @throws SecurityRefusal CANNOT_OPEN if what comes next is not authentic
     */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        java.util.Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return failed ? 0 : chunk.length - at;
    }

    private boolean ready() throws IOException {
        if (failed) {
            throw Refusals.cannotOpen(path);
        }
        while (at == chunk.length && next < chunks) {
            open();
        }
        return at < chunk.length;
    }

    private void open() throws IOException {
        long start = shape.start() + Chunks.HEADER + next * Chunks.SEALED;
        int length = (int) Math.min(Chunks.SEALED, shape.end() - start);
        Arrays.fill(chunk, (byte) 0);
        failed = true;
        try {
            chunk = keys.open(next, bytes.read(start, length));
        } catch (SecurityRefusal e) {
            throw Refusals.cannotOpen(path);
        }
        at = 0;
        next++;
        failed = false;
    }

    /** Wipes what it holds. The package stays open. */
    @Override
    public void close() {
        failed |= !complete();
        Arrays.fill(chunk, (byte) 0);
        keys.close();
    }
}
