package org.fupin.security.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of office files, the same bytes every time: no time of writing, no name of a user or a machine. */
final class PlainZip implements AutoCloseable {

    private static final LocalDateTime PACKED = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    PlainZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /** Ends the zip; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
