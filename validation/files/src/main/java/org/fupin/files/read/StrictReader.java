package org.fupin.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;

/** Decodes strictly: a sequence that is no text becomes {@link #DAMAGE}, and its byte offset is kept. */
final class StrictReader implements Closeable {

    /** Stands for bytes that are no text; itself no character of any text. */
    static final char DAMAGE = '\uFFFF';

    private static final int KEPT = 1000;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final Deque<Long> damage = new ArrayDeque<>();
    private long base;
    private boolean ended;

    StrictReader(InputStream in, Charset charset, int skip) throws IOException {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.skipNBytes(skip);
        base = skip;
    }

    /** Characters into the array; -1 at the end. */
    int read(char[] chars, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, from, length);
        while (out.position() == from) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                damaged(result.length(), out);
            } else if (result.isUnderflow() && out.position() == from) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return out.position() - from;
    }

    /** Whether bytes that are no text were met and not yet taken. */
    boolean damaged() {
        return !damage.isEmpty();
    }

    /** Offset from 0 of the next bytes that are no text. */
    long takeDamage() {
        return damage.removeFirst();
    }

    private void damaged(int length, CharBuffer out) {
        if (!out.hasRemaining()) {
            return;
        }
        if (damage.size() < KEPT) {
            damage.addLast(base + bytes.position());
        }
        bytes.position(bytes.position() + length);
        out.put(DAMAGE);
    }

    private void fill() throws IOException {
        base += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        ended = count < 0;
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
