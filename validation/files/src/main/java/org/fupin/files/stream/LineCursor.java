package org.fupin.files.stream;

/**
 * The bytes of a row and the place in them that is being read. Reading stops at a line feed, which must stand behind
 * the last line, so that no bound needs to be looked at. Whatever is not plain is refused and left to the ordinary way:
 * escapes, control characters, odd blanks, signs beyond the basic plane, bytes that are no strict UTF-8.
 */
final class LineCursor {

    private static final int IDEOGRAPHS_FROM = 0xE4;
    private static final int IDEOGRAPHS_TO = 0xE9;

    /** The bytes. */
    byte[] bytes = new byte[0];
    /** Where the next byte is read. */
    int at;
    /** Start of the text read last. */
    int from;
    /** End of the text read last. */
    int to;
    /** Characters of the text read last. */
    int chars;

    /** Passes over blanks within the line; gives the byte behind them. */
    byte next() {
        byte b = bytes[at];
        while (b == ' ' || b == '\t') {
            b = bytes[++at];
        }
        return b;
    }

    /** Reads a text; false when it is none or is not plain. */
    boolean text() {
        if (bytes[at] != '"') {
            return false;
        }
        int i = at + 1;
        from = i;
        int more = 0;
        for (byte b = bytes[i]; b != '"'; b = bytes[i]) {
            if (b >= ' ') {
                if (b == '\\' || b == 0x7F) {
                    return false;
                }
                i++;
            } else {
                int length = wide(i);
                if (length == 0) {
                    return false;
                }
                more += length - 1;
                i += length;
            }
        }
        to = i;
        chars = i - from - more;
        at = i + 1;
        return true;
    }

    /** Whether the text read last holds ASCII signs only. */
    boolean ascii() {
        return chars == to - from;
    }

    /** Reads the word {@code null} or an empty text, which both stand for no value. */
    boolean nothing() {
        byte[] b = bytes;
        int i = at;
        if (b[i] == '"' && b[i + 1] == '"') {
            at = i + 2;
            return true;
        }
        if (b[i] == 'n' && b[i + 1] == 'u' && b[i + 2] == 'l' && b[i + 3] == 'l') {
            at = i + 4;
            return true;
        }
        return false;
    }

    /** Length of the plain character of two or three bytes at the place; 0 when it is none. */
    private int wide(int i) {
        int lead = bytes[i] & 0xFF;
        if (lead >= IDEOGRAPHS_FROM && lead <= IDEOGRAPHS_TO) {
            return (bytes[i + 1] & 0xC0) == 0x80 && (bytes[i + 2] & 0xC0) == 0x80 ? 3 : 0;
        }
        return lead < 0x80 ? 0 : Bytes.plain(bytes, i);
    }
}
