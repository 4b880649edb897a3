package org.fupin.files.stream;

import java.time.Year;
import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A year from 1900 to 2099. */
final class YearDecoder implements TokenDecoder {

    private static final int FIRST = 1900;
    private static final int COUNT = 200;
    private static final Year[] YEARS = years();

    private final Slot slot;

    YearDecoder(Slot slot) {
        this.slot = slot;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_NUMBER_INT || parser.getStringLength() != 4) {
            return false;
        }
        int index = parser.getIntValue() - FIRST;
        if (index < 0 || index >= COUNT) {
            return false;
        }
        slot.sound(row, YEARS[index]);
        return true;
    }

    private static Year[] years() {
        Year[] years = new Year[COUNT];
        for (int i = 0; i < COUNT; i++) {
            years[i] = Year.of(FIRST + i);
        }
        return years;
    }
}
