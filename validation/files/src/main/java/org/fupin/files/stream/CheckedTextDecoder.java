package org.fupin.files.stream;

import org.fupin.validation.check.ElementCheck;
import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Text whose own constraints decide, such as a division code: made a string and put to them. */
final class CheckedTextDecoder implements TokenDecoder {

    private final Slot slot;
    private final ElementCheck check;
    private final char[] last = new char[64];
    private int lastLength = -1;
    private Object lastValue = "";

    CheckedTextDecoder(Slot slot, ElementCheck check) {
        this.slot = slot;
        this.check = check;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_STRING) {
            return false;
        }
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        if (!same(chars, from, length)) {
            String value = new String(chars, from, length);
            if (!ascii(chars, from, length) || check.breach(value) != null) {
                return false;
            }
            remember(chars, from, length, value);
        }
        if (slot.kept()) {
            slot.sound(row, lastValue);
        } else {
            slot.sound(row);
        }
        return true;
    }

    /** Neighbouring rows often hold the same value. */
    private boolean same(char[] chars, int from, int length) {
        if (length != lastLength) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[from + i] != last[i]) {
                return false;
            }
        }
        return true;
    }

    private void remember(char[] chars, int from, int length, String value) {
        lastValue = value;
        lastLength = -1;
        if (length <= last.length) {
            System.arraycopy(chars, from, last, 0, length);
            lastLength = length;
        }
    }

    private static boolean ascii(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (chars[i] <= ' ' || chars[i] >= 0x7F || chars[i] >= 'a' && chars[i] <= 'z') {
                return false;
            }
        }
        return length > 0;
    }
}
