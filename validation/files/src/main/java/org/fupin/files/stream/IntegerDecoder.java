package org.fupin.files.stream;

import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number of up to nine digits, not negative. */
final class IntegerDecoder implements TokenDecoder {

    private static final int MOST_DIGITS = 9;

    private final Slot slot;

    IntegerDecoder(Slot slot) {
        this.slot = slot;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_NUMBER_INT || parser.getStringLength() > MOST_DIGITS) {
            return false;
        }
        int value = parser.getIntValue();
        if (value < 0) {
            return false;
        }
        if (slot.kept()) {
            slot.sound(row, value);
        } else {
            slot.sound(row);
        }
        return true;
    }
}
