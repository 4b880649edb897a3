package org.fupin.files.stream;

import java.util.ArrayList;
import java.util.List;
import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A set of codes of the list, within its bounds and without repeats. */
final class CodesDecoder implements TokenDecoder {

    private final Slot slot;
    private final CodeTable table;
    private final int fewest;
    private final int most;

    CodesDecoder(Slot slot, CodeTable table, int fewest, int most) {
        this.slot = slot;
        this.table = table;
        this.fewest = Math.max(1, fewest);
        this.most = most;
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.START_ARRAY || parser.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        List<String> first =
                table.findSingle(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (first == null) {
            return false;
        }
        JsonToken next = parser.nextToken();
        List<String> codes = next == JsonToken.END_ARRAY ? first : more(parser, next, first.get(0));
        if (codes.size() < fewest || codes.size() > most) {
            return false;
        }
        slot.sound(row, codes);
        return true;
    }

    /** The whole list; empty when one of the rest is unknown or repeated. */
    private List<String> more(JsonParser parser, JsonToken token, String first) {
        List<String> codes = new ArrayList<>(4);
        codes.add(first);
        for (JsonToken next = token; next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            String code = next == JsonToken.VALUE_STRING
                    ? table.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                    : null;
            if (code == null || codes.contains(code)) {
                return List.of();
            }
            codes.add(code);
        }
        return codes;
    }
}
