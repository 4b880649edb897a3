package org.fupin.security.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fupin.security.ConstantTime;

/**
 * Reads the entries of a zip and refuses whatever {@link ZipLayout} would not have written: gaps, overlaps, bytes before
 * or behind, flags, comments, other extra fields, headers that differ from the directory, names that stand twice.
 */
final class ZipIndex {

    private static final String ZIP = "zip";
    private static final int MOST_NAME = EntryPaths.MOST_BYTES + EntryPaths.FOLDER.length();

    private final PackageBytes bytes;
    private final int most;

    private ZipIndex(PackageBytes bytes, int most) {
        this.bytes = bytes;
        this.most = most;
    }

    /** Where the central directory stands. */
    private record Directory(long offset, long size, long count, long end) {}

    /**
     * The entries in their order.
     *
     * @param most how many there may be
     * @throws org.fupin.security.SecurityRefusal MALFORMED or LIMIT
     */
    static List<ZipEntryShape> read(PackageBytes bytes, int most) throws IOException {
        return new ZipIndex(bytes, Math.min(most, ZipLayout.MOST_COUNT - 1)).read();
    }

    private List<ZipEntryShape> read() throws IOException {
        Directory directory = directory();
        if (directory.count > most) {
            throw Refusals.limit(ZIP);
        }
        long longest = directory.count * (ZipLayout.CENTRAL_BYTES + MOST_NAME + ZipLayout.MOST_EXTRA);
        boolean fits = directory.offset >= 0
                && directory.size >= 0
                && directory.size <= longest
                && directory.offset <= directory.end
                && directory.offset + directory.size == directory.end;
        if (!fits) {
            throw Refusals.malformed(ZIP);
        }
        List<ZipEntryShape> entries = entries(directory);
        same(ZipLayout.end(entries, directory.offset, directory.size), directory.end, "zip.end");
        locals(entries, directory.offset);
        return entries;
    }

    private Directory directory() throws IOException {
        long size = bytes.size();
        if (size < ZipLayout.END_BYTES) {
            throw Refusals.malformed("zip.end");
        }
        ByteBuffer end = marked(size - ZipLayout.END_BYTES, ZipLayout.END_BYTES, ZipLayout.END);
        long directorySize = end.getInt(12) & ZipLayout.MARK;
        long offset = end.getInt(16) & ZipLayout.MARK;
        if (directorySize < ZipLayout.MARK && offset < ZipLayout.MARK) {
            return new Directory(offset, directorySize, end.getShort(10) & 0xFFFF, size - ZipLayout.END_BYTES);
        }
        long start = size - ZipLayout.END_BYTES - ZipLayout.LOCATOR_64_BYTES - ZipLayout.END_64_BYTES;
        if (start < 0) {
            throw Refusals.malformed("zip.end");
        }
        ByteBuffer big = marked(start, ZipLayout.END_64_BYTES, ZipLayout.END_64);
        long count = big.getLong(32);
        if (count < 0) {
            throw Refusals.malformed("zip.end");
        }
        return new Directory(big.getLong(48), big.getLong(40), count, start);
    }

    private List<ZipEntryShape> entries(Directory directory) throws IOException {
        List<ZipEntryShape> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long at = directory.offset;
        for (long i = 0; i < directory.count; i++) {
            ZipEntryShape entry = entry(at, directory.end);
            byte[] header = ZipLayout.central(entry);
            same(header, at, "zip.directory");
            if (!names.add(entry.name())) {
                throw Refusals.malformed("zip.directory");
            }
            entries.add(entry);
            at += header.length;
        }
        if (at != directory.end) {
            throw Refusals.malformed("zip.directory");
        }
        return entries;
    }

    /** Takes the numbers from a header; whether the header is written as it must be is looked at afterwards. */
    private ZipEntryShape entry(long at, long end) throws IOException {
        if (at > end - ZipLayout.CENTRAL_BYTES) {
            throw Refusals.malformed("zip.directory");
        }
        ByteBuffer header = at(at, ZipLayout.CENTRAL_BYTES);
        int nameLength = header.getShort(28) & 0xFFFF;
        int extraLength = header.getShort(30) & 0xFFFF;
        boolean fits = nameLength > 0
                && nameLength <= MOST_NAME
                && extraLength <= ZipLayout.MOST_EXTRA
                && at <= end - ZipLayout.CENTRAL_BYTES - nameLength - extraLength;
        if (!fits) {
            throw Refusals.malformed("zip.directory");
        }
        String name = name(bytes.read(at + ZipLayout.CENTRAL_BYTES, nameLength));
        ByteBuffer extra = at(at + ZipLayout.CENTRAL_BYTES + nameLength, extraLength);
        extra.position(Math.min(4, extraLength));
        long size = number(header.getInt(24), extra);
        if (size >= ZipLayout.MARK) {
            skip(extra);
        }
        long offset = number(header.getInt(42), extra);
        if (size < 0 || offset < 0 || size > bytes.size() || offset > bytes.size()) {
            throw Refusals.malformed("zip.directory");
        }
        return new ZipEntryShape(name, size, header.getInt(16), offset);
    }

    private static long number(int field, ByteBuffer extra) {
        long number = field & ZipLayout.MARK;
        return number == ZipLayout.MARK && extra.remaining() >= 8 ? extra.getLong() : number;
    }

    private static void skip(ByteBuffer extra) {
        extra.position(Math.min(extra.limit(), extra.position() + 8));
    }

    private static String name(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= ' ' || b > '~') {
                throw Refusals.malformed("zip.directory");
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Each local header stands where the content before it ends, and the directory where the last one ends. */
    private void locals(List<ZipEntryShape> entries, long directory) throws IOException {
        long at = 0;
        for (ZipEntryShape entry : entries) {
            if (entry.offset() != at || entry.end() > directory) {
                throw Refusals.malformed("zip.entry");
            }
            same(ZipLayout.local(entry), at, "zip.entry");
            at = entry.end();
        }
        if (at != directory) {
            throw Refusals.malformed("zip.entry");
        }
    }

    private void same(byte[] expected, long at, String object) throws IOException {
        if (at > bytes.size() - expected.length || !ConstantTime.equal(expected, bytes.read(at, expected.length))) {
            throw Refusals.malformed(object);
        }
    }

    private ByteBuffer marked(long position, int length, int mark) throws IOException {
        ByteBuffer header = at(position, length);
        if (header.getInt(0) != mark) {
            throw Refusals.malformed("zip.end");
        }
        return header;
    }

    private ByteBuffer at(long position, int length) throws IOException {
        return ByteBuffer.wrap(bytes.read(position, length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
