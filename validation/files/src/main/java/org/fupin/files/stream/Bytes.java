package org.fupin.files.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes: counts line ends, eight bytes at a time, and tells plain characters of UTF-8. */
final class Bytes {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final int LAST_LATIN_BLANK = 0xA0;
    private static final int LEAST_OF_THREE = 0x800;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long ONES = 0x0101010101010101L;
    private static final long RETURNS = 0x0D0D0D0D0D0D0D0DL;

    private Bytes() {}

    /** How many lines end in the range: by a line feed, a carriage return or both; one more byte may be read. */
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, at);
            lines += count(word, LINE_FEEDS);
            long other = word ^ RETURNS;
            if ((other - ONES & ~other & HIGH_BITS) != 0) {
                lines += loneReturns(bytes, at, at + Long.BYTES);
            }
        }
        lines += loneReturns(bytes, at, to);
        for (; at < to; at++) {
            lines += bytes[at] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int loneReturns(byte[] bytes, int from, int to) {
        int returns = 0;
        for (int at = from; at < to; at++) {
            returns += bytes[at] == '\r' && bytes[at + 1] != '\n' ? 1 : 0;
        }
        return returns;
    }

    /** The index after the last line feed in the range, or {@code from} when there is none. */
    static int afterLastLine(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** The index of the first line feed or carriage return; there must be one. */
    static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Whether these bytes stand at the place; false when fewer than eight bytes are left there. */
    static boolean same(byte[] wanted, byte[] bytes, int at) {
        int last = wanted.length - Long.BYTES;
        if (at + Math.max(wanted.length, Long.BYTES) > bytes.length) {
            return false;
        }
        if (last < 0) {
            return sameShort(wanted, bytes, at);
        }
        for (int i = 0; i < last; i += Long.BYTES) {
            if ((long) WORDS.get(wanted, i) != (long) WORDS.get(bytes, at + i)) {
                return false;
            }
        }
        return (long) WORDS.get(wanted, last) == (long) WORDS.get(bytes, at + last);
    }

    private static boolean sameShort(byte[] wanted, byte[] bytes, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != bytes[at + i]) {
                return false;
            }
        }
        return true;
    }

    /** The start of the line behind the one that ends there. */
    static int nextLine(byte[] bytes, int end) {
        return bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /** How many bytes of the word are those of the pattern, which holds one byte eight times. */
    private static int count(long word, long pattern) {
        long other = word ^ pattern;
        long nonZero = ((other & LOW_BITS) + LOW_BITS) | other;
        return Long.bitCount(~nonZero & HIGH_BITS);
    }

    /**
     * The length of the plain character of two or three bytes at the index: well-formed (RFC 3629 §4) and no control,
     * blank, private or special character; 0 when it is none.
     */
    static int plain(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (lead < 0xC2 || lead > 0xEF || second >> 6 != 2) {
            return 0;
        }
        if (lead < 0xE0) {
            return ((lead & 0x1F) << 6 | second & 0x3F) > LAST_LATIN_BLANK ? 2 : 0;
        }
        int third = bytes[at + 2] & 0xFF;
        int c = (lead & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F;
        return third >> 6 == 2 && c >= LEAST_OF_THREE && !odd(c) ? 3 : 0;
    }

    /** Blanks of all kinds, surrogates, private and special characters. */
    private static boolean odd(int c) {
        return c >= 0x2000 && c <= 0x200F
                || c >= 0x2028 && c <= 0x202F
                || c >= 0x205F && c <= 0x206F
                || c == 0x1680
                || c == 0x3000
                || c >= 0xD800 && c <= 0xF8FF
                || c == 0xFEFF
                || c >= 0xFFF0;
    }
}
