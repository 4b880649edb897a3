package org.fupin.security.field;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/** What is sealed: the value in UTF-8, a byte 0x80, and zeros up to the padded length (ISO/IEC 7816-4). */
final class PlainText {

    /** Longest value in bytes. */
    static final int LONGEST = 1 << 16;

    /** Bytes of a UTF-16 unit in UTF-8, at most. */
    private static final int MOST_BYTES = 3;

    private static final byte END = (byte) 0x80;

    private PlainText() {}

    /**
     * The padded bytes of a value; the caller wipes them.
     *
     * @throws IllegalArgumentException for a lone surrogate
     */
    static byte[] of(CharSequence value, LengthHiding hiding, String place) {
        if (value.length() > LONGEST) {
            throw new SecurityRefusal(Code.LIMIT, place);
        }
        byte[] utf8 = new byte[value.length() * MOST_BYTES];
        try {
            int length = encode(value, utf8);
            if (length > LONGEST) {
                throw new SecurityRefusal(Code.LIMIT, place);
            }
            byte[] plain = new byte[hiding.padded(length)];
            System.arraycopy(utf8, 0, plain, 0, length);
            plain[length] = END;
            return plain;
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
    }

    private static int encode(CharSequence value, byte[] utf8) {
        ByteBuffer out = ByteBuffer.wrap(utf8);
        CoderResult result = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value), out, true);
        if (result.isError()) {
            throw new IllegalArgumentException("a value with a lone surrogate cannot be sealed");
        }
        return out.position();
    }

    /** The value of padded bytes, which are wiped; null when they are not a padded value. */
    static @Nullable Opened opened(byte[] plain) {
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
        char[] room = new char[utf8.remaining()];
        try {
            CharBuffer out = CharBuffer.wrap(room);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(utf8, out, true);
            if (result.isError()) {
                result.throwException();
            }
            return Arrays.copyOf(room, out.position());
        } finally {
            Arrays.fill(room, '\0');
        }
    }
}
