package org.fupin.files.stream;

import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Plain text: within its length, without blanks at its ends, control characters or anything else worth a look. */
final class TextDecoder implements TokenDecoder {

    private final Slot slot;
    private final int longest;
    private final boolean name;

    TextDecoder(Slot slot, int longest, boolean name) {
        this.slot = slot;
        this.longest = longest;
        this.name = name;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_STRING) {
            return false;
        }
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        if (length == 0 || length > longest || !plain(chars, from, length) || name && !plainName(chars, from, length)) {
            return false;
        }
        if (slot.kept()) {
            slot.sound(row, new String(chars, from, length));
        } else {
            slot.sound(row);
        }
        return true;
    }

    private static boolean plain(char[] chars, int from, int length) {
        if (chars[from] <= ' ' || chars[from + length - 1] <= ' ') {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            if (odd(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Control, blank, surrogate and special characters are left to the ordinary way. */
    private static boolean odd(char c) {
        return c < ' '
                || c >= 0x7F
                        && (c <= 0xA0
                                || c >= 0x2000 && c <= 0x200F
                                || c == 0x3000
                                || c >= 0xD800 && c <= 0xF8FF
                                || c == 0xFEFF
                                || c >= 0xFFF0);
    }

    /** Whether no sign stands in it that a placeholder or a slip could hold: only ideographs and the middle dot. */
    private static boolean plainName(char[] chars, int from, int length) {
        if (placeholder(chars[from])) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if ((c < 0x4E00 || c > 0x9FFF) && c != '·') {
                return false;
            }
        }
        return true;
    }

    /** First characters of the placeholders for names. */
    private static boolean placeholder(char c) {
        return c == '无' || c == '测' || c == '不' || c == '未' || c == '暂';
    }
}
