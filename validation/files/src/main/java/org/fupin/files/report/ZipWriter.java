package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip that is the same whenever it is written: every entry has the first time that zip knows. */
final class ZipWriter {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A writer that does all but keep anything, quickly: to see whether writing will succeed. */
    static ZipWriter rehearsal() {
        ZipWriter writer = new ZipWriter(OutputStream.nullOutputStream());
        writer.zip.setLevel(Deflater.NO_COMPRESSION);
        return writer;
    }

    void entry(String name, AtomicFile.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        content.write(zip);
        zip.closeEntry();
    }

    void entry(String name, String text) throws IOException {
        entry(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends the zip and leaves the stream under it open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
