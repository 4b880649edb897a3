package org.fupin.benchmarks.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fupin.benchmarks.data.BenchmarkData;
import org.fupin.model.type.RecordType;

/**
 * Whole lines of an NDJSON file.
 *
 * @param type record type of the lines
 * @param file the file
 * @param from offset of the first byte
 * @param to offset behind the last byte
 */
record FilePart(RecordType type, Path file, long from, long to) {

    long bytes() {
        return to - from;
    }

    /** The bytes of the part. */
    InputStream open() throws IOException {
        FileChannel channel = FileChannel.open(file);
        channel.position(from);
        return new BoundedStream(Channels.newInputStream(channel), bytes());
    }

    /** The files of the package, each cut into parts of about that many bytes. */
    static List<FilePart> cut(BenchmarkData data, long size) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (var entry : data.files().entrySet()) {
            long end = Files.size(entry.getValue());
            long from = 0;
            while (from < end) {
                long to = lineAfter(entry.getValue(), Math.min(end, from + size), end);
                parts.add(new FilePart(entry.getKey(), entry.getValue(), from, to));
                from = to;
            }
        }
        return parts;
    }

    /** The start of each file, about that share of it in per cent. */
    static List<FilePart> slice(BenchmarkData data, int percent) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (var entry : data.files().entrySet()) {
            long end = Files.size(entry.getValue());
            long half = lineAfter(entry.getValue(), end * percent / 200, end);
            long to = lineAfter(entry.getValue(), end * percent / 100, end);
            parts.add(new FilePart(entry.getKey(), entry.getValue(), 0, half));
            parts.add(new FilePart(entry.getKey(), entry.getValue(), half, to));
        }
        return parts;
    }

    private static long lineAfter(Path file, long offset, long end) throws IOException {
        if (offset >= end) {
            return end;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(offset);
            int next = bytes.read();
            while (next >= 0 && next != '\n') {
                next = bytes.read();
            }
            return bytes.getFilePointer();
        }
    }
}
