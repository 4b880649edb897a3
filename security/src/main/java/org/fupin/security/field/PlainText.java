package org.fupin.security.field;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** What is sealed: the value in UTF-8, a byte 0x80, and zeros up to the padded length (ISO/IEC 7816-4). */
final class PlainText {

    /** Longest value in bytes. */
    static final int LONGEST = 1 << 16;

    private static final byte END = (byte) 0x80;

    private PlainText() {}

    /**
     * The padded bytes of a value; the caller wipes them.
     *
     * @throws IllegalArgumentException for a lone surrogate
     */
    static byte[] of(CharSequence value, Padding padding, String place) {
        ByteBuffer encoded = encoded(value);
        try {
            if (encoded.remaining() > LONGEST) {
                throw new SecurityRefusal(Code.LIMIT, place);
            }
            int length = encoded.remaining();
            byte[] plain = new byte[padding.padded(length)];
            encoded.get(plain, 0, length);
            plain[length] = END;
            return plain;
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    private static ByteBuffer encoded(CharSequence value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            // the exception itself may tell a position, never the value
            throw new IllegalArgumentException("a value with a lone surrogate cannot be sealed", e);
        }
    }

    /** The value of padded bytes, which are wiped; null when they are not a padded value. */
    static @org.jspecify.annotations.Nullable Opened opened(byte[] plain) {
        try {
            int end = plain.length - 1;
            while (end >= 0 && plain[end] == 0) {
                end--;
            }
            return end < 0 || plain[end] != END ? null : new Opened(decoded(ByteBuffer.wrap(plain, 0, end)));
        } catch (CharacterCodingException e) {
            return null;
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static char[] decoded(ByteBuffer utf8) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(utf8);
        try {
            char[] chars = new char[decoded.remaining()];
            decoded.get(chars);
            return chars;
        } finally {
            Arrays.fill(decoded.array(), '\0');
        }
    }
}
