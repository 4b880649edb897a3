package org.fupin.files.stream;

import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A code of the list. */
final class CodeDecoder implements TokenDecoder {

    private final Slot slot;
    private final CodeTable table;

    CodeDecoder(Slot slot, CodeTable table) {
        this.slot = slot;
        this.table = table;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_STRING) {
            return false;
        }
        String code = table.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (code == null) {
            return false;
        }
        slot.sound(row, code);
        return true;
    }
}
