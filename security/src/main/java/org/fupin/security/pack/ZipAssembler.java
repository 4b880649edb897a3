package org.fupin.security.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a zip from front to back, every header as {@link ZipLayout} has it. */
final class ZipAssembler {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final List<ZipEntryShape> entries = new ArrayList<>();
    private long at;

    ZipAssembler(OutputStream out) {
        this.out = out;
    }

    void add(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        begin(name, content.length, (int) crc.getValue());
        put(content);
    }

    /** Takes as many bytes as the size says. */
    void add(String name, long size, int crc, InputStream content) throws IOException {
        begin(name, size, crc);
        byte[] buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int count = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new EOFException(name);
            }
            out.write(buffer, 0, count);
            left -= count;
        }
        at += size;
    }

    void end() throws IOException {
        long directory = at;
        for (ZipEntryShape entry : entries) {
            put(ZipLayout.central(entry));
        }
        put(ZipLayout.end(entries, directory, at - directory));
    }

    private void begin(String name, long size, int crc) throws IOException {
        ZipEntryShape entry = new ZipEntryShape(name, size, crc, at);
        entries.add(entry);
        put(ZipLayout.local(entry));
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }
}
