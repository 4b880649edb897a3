package org.fupin.security.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Seals what is written to it, chunk by chunk; {@link #close()} writes the last, short one. */
final class ChunkSealer extends OutputStream {

    private final OutputStream out;
    private final ChunkKeys keys;
    private final byte[] buffer = new byte[Chunks.PLAIN];
    private int filled;
    private long number;
    private boolean closed;
    private boolean broken;

    private ChunkSealer(OutputStream out, ChunkKeys keys) {
        this.out = out;
        this.keys = keys;
    }

    /** Begins a stream: salt and commitment go out first. The target stays open; the keys are closed at the end. */
    static ChunkSealer begin(OutputStream out, byte[] salt, ChunkKeys keys) throws IOException {
        out.write(salt);
        out.write(keys.commitment());
        return new ChunkSealer(out, keys);
    }

    /** Bytes in clear so far. */
    long plainSize() {
        return number * Chunks.PLAIN + filled;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            int count = Math.min(left, Chunks.PLAIN - filled);
            System.arraycopy(bytes, at, buffer, filled, count);
            filled += count;
            at += count;
            left -= count;
            if (filled == Chunks.PLAIN) {
                put(buffer);
                filled = 0;
            }
        }
    }

    /** Seals one chunk; a number is used up even if writing fails, so that none is ever used for two chunks. */
    private void put(byte[] plain) throws IOException {
        byte[] sealed = keys.seal(number++, plain);
        boolean written = false;
        try {
            out.write(sealed);
            written = true;
        } finally {
            broken |= !written;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        byte[] last = Arrays.copyOf(buffer, filled);
        try {
            if (!broken) {
                put(last);
            }
        } finally {
            Arrays.fill(last, (byte) 0);
            Arrays.fill(buffer, (byte) 0);
            keys.close();
        }
    }
}
