package org.fupin.security.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The bytes of a package, readable at any place and by several threads: a file, or memory. */
public interface PackageBytes extends Closeable {

    /** How many bytes there are. */
    long size();

    /**
     * Fills a part of the array.
     *
     * @param position first byte to read
     * @param into where the bytes go
     * @param from first place in the array
     * @param length how many bytes
     * @throws org.fupin.security.SecurityRefusal if the bytes end before
     * @throws IOException if the disk fails
     */
    void read(long position, byte[] into, int from, int length) throws IOException;

    /** So many bytes from there on. */
    default byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }

    /**
     * A file, held open until this is closed.
     *
     * @throws IOException if it cannot be read
     */
    static PackageBytes of(Path file) throws IOException {
        return FileBytes.open(file);
    }

    /** Bytes in memory; the array is not copied. */
    static PackageBytes of(byte[] bytes) {
        return new MemoryBytes(bytes);
    }
}
