package org.fupin.security.deid;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Counts that do not fit in memory, in 64 temporary files by six bits of the class. Only the owner may read them, and
 * they hold keyed hashes and counts: no value, and nothing that can be tried without the key, which is in memory only.
 */
final class Spill implements Closeable {

    static final int BITS = 6;

    private static final int PARTS = 1 << BITS;
    private static final int BUFFER = 1 << 13;
    private static final byte CLASS = 1;
    private static final byte VALUE = 2;

    private final Path directory;
    private final int shift;
    private final Path[] files = new Path[PARTS];
    private final @Nullable DataOutputStream[] outs = new DataOutputStream[PARTS];
    private long bytes;

    /** Takes what is read back. */
    interface Reader {
        void count(long high, long low, long count, long line) throws IOException;

        void value(long high, long low, long value) throws IOException;
    }

    /**
     * Begins files.
     *
     * @param parent directory to make a directory in
     * @param depth how many times the classes were split before
     */
    Spill(Path parent, int depth) throws IOException {
        directory = Files.createTempDirectory(parent, "fupin-count-");
        shift = Long.SIZE - BITS * (depth + 1);
    }

    int parts() {
        return PARTS;
    }

    long bytes() {
        return bytes;
    }

    void count(long high, long low, long count, long line) throws IOException {
        DataOutputStream out = out(high);
        out.writeByte(CLASS);
        out.writeLong(high);
        out.writeLong(low);
        out.writeLong(count);
        out.writeLong(line);
        bytes += 1 + ClassTable.ENTRY;
    }

    void value(long high, long low, long value) throws IOException {
        DataOutputStream out = out(high);
        out.writeByte(VALUE);
        out.writeLong(high);
        out.writeLong(low);
        out.writeLong(value);
        bytes += 1 + ValueSet.ENTRY;
    }

    private DataOutputStream out(long high) throws IOException {
        int part = (int) (high >>> shift) & PARTS - 1;
        DataOutputStream out = outs[part];
        if (out == null) {
            // such a file is its owner's alone
            files[part] = Files.createTempFile(directory, "part", ".tmp");
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(files[part]), BUFFER));
            outs[part] = out;
        }
        return out;
    }

    /** Ends writing. */
    void end() throws IOException {
        for (int part = 0; part < PARTS; part++) {
            DataOutputStream out = outs[part];
            if (out != null) {
                out.close();
                outs[part] = null;
            }
        }
    }

    /** Reads a part back and deletes it. */
    void read(int part, Reader reader) throws IOException {
        if (files[part] == null) {
            return;
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(files[part]), 1 << 16))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                if (kind == CLASS) {
                    reader.count(in.readLong(), in.readLong(), in.readLong(), in.readLong());
                } else if (kind == VALUE) {
                    reader.value(in.readLong(), in.readLong(), in.readLong());
                } else {
                    throw new EOFException("a temporary file was changed: " + files[part]);
                }
            }
        }
        Files.delete(files[part]);
    }

    /** Deletes all. */
    @Override
    public void close() throws IOException {
        end();
        for (Path file : files) {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }
}
