package org.fupin.files.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Scans bytes eight at a time: counts line ends and proves strict UTF-8. */
final class Bytes {

    /** The answer of {@link #lines} for bytes that are no UTF-8. */
    static final int MALFORMED = -1;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long LINE_ENDS = 0x0A0A0A0A0A0A0A0AL;

    private Bytes() {}

    /** How many line feeds stand in the range, or {@link #MALFORMED} when it is no strict UTF-8. */
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to) {
                long word = (long) WORDS.get(bytes, at);
                if ((word & HIGH_BITS) == 0) {
                    lines += lineEnds(word);
                    at += Long.BYTES;
                    continue;
                }
            }
            byte b = bytes[at];
            if (b >= 0) {
                lines += b == '\n' ? 1 : 0;
                at++;
            } else {
                int length = sequence(bytes, at, to);
                if (length == 0) {
                    return MALFORMED;
                }
                at += length;
            }
        }
        return lines;
    }

    /** How many line feeds stand in the range, whatever else does. */
    static int lineFeeds(byte[] bytes, int from, int to) {
        int lines = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            lines += lineEnds((long) WORDS.get(bytes, at));
        }
        for (; at < to; at++) {
            lines += bytes[at] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** The index after the last line feed in the range, or {@code from} when there is none. */
    static int afterLastLine(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** The index of the first line feed in the range, or {@code to}. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int lineEnds(long word) {
        long other = word ^ LINE_ENDS;
        long nonZero = ((other & LOW_BITS) + LOW_BITS) | other;
        return Long.bitCount(~nonZero & HIGH_BITS);
    }

    /** The length of the well-formed sequence of two to four bytes at the index, 0 when it is none (RFC 3629 §4). */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
