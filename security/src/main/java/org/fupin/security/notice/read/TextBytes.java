package org.fupin.security.notice.read;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: byte order mark, zero bytes at every other place, strict UTF-8, strict GB18030; what is neither is read in
 * the encoding that fails later, with its bad bytes replaced.
 *
 * @param bytes the file
 * @param charset its encoding
 * @param offset length of the byte order mark
 * @param damaged whether some bytes belong to no character
 */
record TextBytes(byte[] bytes, Charset charset, int offset, boolean damaged) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;

    static TextBytes of(byte[] bytes) {
        TextBytes marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new TextBytes(bytes, wide, 0, false);
        }
        int utf8 = firstBad(bytes, StandardCharsets.UTF_8);
        if (utf8 < 0) {
            return new TextBytes(bytes, StandardCharsets.UTF_8, 0, false);
        }
        int gb = firstBad(bytes, GB18030);
        if (gb < 0) {
            return new TextBytes(bytes, GB18030, 0, false);
        }
        return new TextBytes(bytes, utf8 >= gb ? StandardCharsets.UTF_8 : GB18030, 0, true);
    }

    /** The text, from its beginning. */
    Reader open() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, offset, bytes.length - offset), charset);
    }

    /** The whole text. */
    String text() {
        return new String(bytes, offset, bytes.length - offset, charset);
    }

    /** The first characters. */
    String sample() {
        int length = Math.min(SAMPLE, bytes.length - offset);
        return new String(bytes, offset, length, charset);
    }

    private static @Nullable TextBytes marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextBytes(bytes, StandardCharsets.UTF_8, 3, false);
        }
        if (starts(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return new TextBytes(bytes, GB18030, 4, false);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextBytes(bytes, Charset.forName("UTF-32LE"), 4, false);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new TextBytes(bytes, Charset.forName("UTF-32BE"), 4, false);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new TextBytes(bytes, StandardCharsets.UTF_16LE, 2, false);
        }
        return starts(bytes, 0xFE, 0xFF) ? new TextBytes(bytes, StandardCharsets.UTF_16BE, 2, false) : null;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: digits, blanks and line ends have a zero byte each, on one side only. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (even + odd < Math.max(1, length / 64)) {
            return null;
        }
        if (odd > 8 * even) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 8 * odd ? StandardCharsets.UTF_16BE : null;
    }

    /** Place of the first byte that is wrong, −1 if there is none; a character cut off at the end is wrong. */
    private static int firstBad(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
