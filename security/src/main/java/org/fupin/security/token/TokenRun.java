package org.fupin.security.token;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A sorted run on the disk: 24 bytes a row, no header; it lives only while a match runs. */
final class TokenRun implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int ROW = 24;

    private final DataInputStream in;
    private long left;

    private TokenRun(DataInputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    static TokenRun open(Path file) throws IOException {
        long rows = Files.size(file) / ROW;
        return new TokenRun(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)), rows);
    }

    /** The next row, null after the last. */
    @Nullable
    TokenRow next() throws IOException {
        if (left == 0) {
            return null;
        }
        left--;
        return new TokenRow(new Token(in.readLong(), in.readLong()), in.readLong());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Takes rows in order. */
    interface Sink {
        void take(TokenRow row) throws IOException;
    }

    /** Gives rows to a sink. */
    interface Source {
        void giveTo(Sink sink) throws IOException;
    }

    static void write(Path file, Source rows) throws IOException {
        try (OutputStream plain = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(plain, BUFFER))) {
            rows.giveTo(row -> {
                out.writeLong(row.token().high());
                out.writeLong(row.token().low());
                out.writeLong(row.row());
            });
        }
    }
}
