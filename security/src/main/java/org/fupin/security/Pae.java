package org.fupin.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Pre-authentication encoding: turns a list of parts into bytes so that two different lists never give the same bytes.
 * Everything that is authenticated, derived from or signed as a context goes through it.
 *
 * <p>Form, all numbers big-endian: the count of parts (8 bytes), then for each part a tag (1 byte: 1 text, 2 bytes,
 * 3 integer), the length in bytes (8 bytes), and the part. Text is UTF-8 in Unicode form NFC, an integer has 8 bytes.
 */
public final class Pae {
    private static final int TEXT = 1;
    private static final int BYTES = 2;
    private static final int INTEGER = 3;

    private Pae() {}

    /**
     * Encodes the parts in their order.
     *
     * @param parts each a {@code String}, {@code byte[]}, {@code Long}, {@code Integer}, {@code Short} or {@code Byte};
     *     an integer is its value, whatever its width
     * @throws IllegalArgumentException for another type, or for text with a lone surrogate
     */
    public static byte[] encode(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        out.writeBytes(number(parts.length));
        for (Object part : parts) {
            append(out, part);
        }
        return out.toByteArray();
    }

    private static void append(ByteArrayOutputStream out, Object part) {
        if (part instanceof String text) {
            write(out, TEXT, utf8(text));
        } else if (part instanceof byte[] bytes) {
            write(out, BYTES, bytes);
        } else if (part instanceof Long || part instanceof Integer || part instanceof Short || part instanceof Byte) {
            write(out, INTEGER, number(((Number) part).longValue()));
        } else {
            throw new IllegalArgumentException("a part must be text, bytes or an integer");
        }
    }

    private static void write(ByteArrayOutputStream out, int tag, byte[] body) {
        out.write(tag);
        out.writeBytes(number(body.length));
        out.writeBytes(body);
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    // String.getBytes would turn every lone surrogate into '?': two different texts, the same bytes
    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text with a lone surrogate has no encoding", e);
        }
    }
}
