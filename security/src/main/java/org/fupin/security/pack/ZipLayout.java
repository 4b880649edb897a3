package org.fupin.security.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one way in which the headers of a package's zip are written (APPNOTE 6.3): stored entries, no flags, no time, no
 * comments, no extra fields but ZIP64 where a number does not fit. The reader writes them again and compares, so there
 * is nothing in a zip that two readers could take differently.
 */
final class ZipLayout {

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END_64 = 0x06064b50;
    static final int LOCATOR_64 = 0x07064b50;

    static final int LOCAL_BYTES = 30;
    static final int CENTRAL_BYTES = 46;
    static final int END_BYTES = 22;
    static final int END_64_BYTES = 56;
    static final int LOCATOR_64_BYTES = 20;

    static final int MOST_EXTRA = 28;
    /** From here on a number goes to the ZIP64 field and this value stands in its place. */
    static final long MARK = 0xFFFF_FFFFL;

    static final int MOST_COUNT = 0xFFFF;
    private static final short PLAIN_VERSION = 10;
    private static final short ZIP64_VERSION = 45;
    /** 1 January 1980, the first day a zip can name. */
    private static final short DATE = 0x21;

    private static final short ZIP64_ID = 1;

    private ZipLayout() {}

    static int localSize(ZipEntryShape entry) {
        return LOCAL_BYTES + entry.name().length() + (entry.size() >= MARK ? 20 : 0);
    }

    /** The header before the content. */
    static byte[] local(ZipEntryShape entry) {
        boolean big = entry.size() >= MARK;
        ByteBuffer out = buffer(localSize(entry));
        out.putInt(LOCAL);
        common(out, entry, big, big ? 20 : 0);
        out.put(name(entry));
        if (big) {
            out.putShort(ZIP64_ID).putShort((short) 16);
            out.putLong(entry.size()).putLong(entry.size());
        }
        return bytes(out);
    }

    /** The header in the central directory. */
    static byte[] central(ZipEntryShape entry) {
        boolean big = entry.size() >= MARK;
        boolean far = entry.offset() >= MARK;
        int extra = big || far ? 4 + (big ? 16 : 0) + (far ? 8 : 0) : 0;
        ByteBuffer out = buffer(CENTRAL_BYTES + entry.name().length() + extra);
        out.putInt(CENTRAL).putShort(version(big || far));
        common(out, entry, big || far, extra);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(fit(entry.offset()));
        out.put(name(entry));
        if (extra > 0) {
            out.putShort(ZIP64_ID).putShort((short) (extra - 4));
        }
        if (big) {
            out.putLong(entry.size()).putLong(entry.size());
        }
        if (far) {
            out.putLong(entry.offset());
        }
        return bytes(out);
    }

    /** What both headers hold: version, flags, method, time, date, CRC, sizes, length of name and of extra fields. */
    private static void common(ByteBuffer out, ZipEntryShape entry, boolean zip64, int extra) {
        out.putShort(version(zip64)).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort(DATE);
        out.putInt(entry.crc()).putInt(fit(entry.size())).putInt(fit(entry.size()));
        out.putShort((short) entry.name().length()).putShort((short) extra);
    }

    /** What follows the central directory. */
    static byte[] end(List<ZipEntryShape> entries, long directory, long size) {
        boolean zip64 = directory >= MARK || size >= MARK;
        ByteBuffer out = buffer(END_BYTES + (zip64 ? END_64_BYTES + LOCATOR_64_BYTES : 0));
        if (zip64) {
            out.putInt(END_64).putLong(END_64_BYTES - 12L);
            out.putShort(ZIP64_VERSION).putShort(ZIP64_VERSION).putInt(0).putInt(0);
            out.putLong(entries.size()).putLong(entries.size());
            out.putLong(size).putLong(directory);
            out.putInt(LOCATOR_64).putInt(0).putLong(directory + size).putInt(1);
        }
        out.putInt(END).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries.size()).putShort((short) entries.size());
        out.putInt(fit(size)).putInt(fit(directory)).putShort((short) 0);
        return bytes(out);
    }

    private static short version(boolean zip64) {
        return zip64 ? ZIP64_VERSION : PLAIN_VERSION;
    }

    private static int fit(long number) {
        return (int) Math.min(number, MARK);
    }

    private static byte[] name(ZipEntryShape entry) {
        return entry.name().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(ByteBuffer out) {
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
