package org.fupin.files.stream;

import java.math.BigDecimal;
import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A decimal number within its digits. */
final class DecimalDecoder implements TokenDecoder {

    /** What a long holds for certain. */
    private static final int MOST_DIGITS = 18;

    private final Slot slot;
    private final int whole;
    private final int scale;

    DecimalDecoder(Slot slot, int precision, int scale) {
        this.slot = slot;
        this.whole = precision - scale;
        this.scale = scale;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            return false;
        }
        char[] chars = parser.getStringCharacters();
        int at = parser.getStringOffset();
        int end = at + parser.getStringLength();
        boolean negative = chars[at] == '-';
        at += negative ? 1 : 0;
        if (end - at > MOST_DIGITS) {
            return false;
        }
        return decimal(chars, at, end, negative, row);
    }

    private boolean decimal(char[] chars, int start, int end, boolean negative, RowState row) {
        long unscaled = 0;
        int point = end;
        for (int at = start; at < end; at++) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && point == end) {
                point = at;
            } else {
                return false;
            }
        }
        int decimals = point == end ? 0 : end - point - 1;
        if (point - start > whole || decimals > scale) {
            return false;
        }
        if (slot.kept()) {
            slot.sound(row, BigDecimal.valueOf(negative ? -unscaled : unscaled, decimals));
        } else {
            slot.sound(row);
        }
        return true;
    }
}
