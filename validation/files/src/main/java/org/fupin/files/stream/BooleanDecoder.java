package org.fupin.files.stream;

import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Yes or no. */
final class BooleanDecoder implements TokenDecoder {

    private final Slot slot;

    BooleanDecoder(Slot slot) {
        this.slot = slot;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token == JsonToken.VALUE_TRUE) {
            slot.sound(row, true);
            return true;
        }
        if (token == JsonToken.VALUE_FALSE) {
            slot.sound(row, false);
            return true;
        }
        return false;
    }
}
