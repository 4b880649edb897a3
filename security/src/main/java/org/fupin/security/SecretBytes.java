package org.fupin.security;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Arrays;
import java.util.function.Function;
import org.fupin.security.internal.Randoms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Secret bytes that are wiped when closed. They are never printed, never written by Java serialisation or Jackson, and
 * compared in constant time. Honest limit: a JVM may have moved or copied the array before; what is wiped is the copy
 * that can still be reached. Safe for use by many threads.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonSerialize(using = RefusedInJson.class)
public final class SecretBytes implements AutoCloseable {
    private final byte[] bytes;
    private boolean closed;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes over a secret: copies it and wipes the array handed in.
     *
     * @param wipedAfterCopy filled with zeros when this returns
     */
    public static SecretBytes take(byte[] wipedAfterCopy) {
        byte[] copy = wipedAfterCopy.clone();
        Arrays.fill(wipedAfterCopy, (byte) 0);
        return new SecretBytes(copy);
    }

    /** Draws a new random secret of this many bytes. */
    public static SecretBytes random(int length) {
        return new SecretBytes(Randoms.bytes(length));
    }

    /** Returns the length in bytes; it is no secret and stays known after closing. */
    public int length() {
        return bytes.length;
    }

    /**
     * Lets {@code user} work with a copy of the secret, which is wiped when it returns or throws. Do not let the array
     * escape: what escapes is all zeros.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public <R extends @Nullable Object> R use(Function<byte[], R> user) {
        byte[] copy = copy();
        try {
            return user.apply(copy);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    private synchronized byte[] copy() {
        if (closed) {
            throw new IllegalStateException("the secret was wiped");
        }
        return bytes.clone();
    }

    /** Wipes the secret; closing twice does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /** Tells, in constant time, whether both hold the same secret; a closed one equals only itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof SecretBytes that
                && !isClosed()
                && !that.isClosed()
                && use(mine -> that.use(theirs -> ConstantTime.equal(mine, theirs)));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Depends on the length only: a hash of the content would leak some of it. */
    @Override
    public int hashCode() {
        return bytes.length;
    }

    /** Returns the type and the length, such as {@code SecretBytes(32)}. */
    @Override
    public String toString() {
        return "SecretBytes(" + bytes.length + ")";
    }
}
