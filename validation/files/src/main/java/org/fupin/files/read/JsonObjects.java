package org.fupin.files.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON objects as rows; every new name becomes a column. A name that stands twice breaks the row. */
final class JsonObjects {

    private static final String NESTED = "{…}";

    private final ReadLimits limits;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long[] lastRow = new long[64];
    private long rowNumber;
    private long chars;
    private @Nullable IntakeNotice trouble;

    JsonObjects(ReadLimits limits) {
        this.limits = limits;
    }

    /** The names met so far; grows. */
    List<String> names() {
        return names;
    }

    /** Makes the name a column before any row has it. */
    void know(String name) {
        if (index.putIfAbsent(name, names.size()) == null) {
            names.add(name);
            lastRow = names.size() > lastRow.length ? Arrays.copyOf(lastRow, names.size() * 2) : lastRow;
        }
    }

    /** Forgets the names beyond the first so many. */
    void forget(int kept) {
        while (names.size() > kept) {
            index.remove(names.remove(names.size() - 1));
        }
    }

    /** Fills the row from the object the parser stands at; gives what is wrong with it, null when it is sound. */
    @Nullable
    IntakeNotice read(JsonParser parser, RawRow row, Place place) {
        rowNumber++;
        chars = 0;
        trouble = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int column = column(parser.currentName(), place);
            JsonToken token = parser.nextToken();
            if (column < 0) {
                parser.skipChildren();
            } else {
                cell(parser, token, row, column, place);
            }
        }
        if (chars > limits.maxRowChars()) {
            trouble = IntakeNotice.of(IntakeRule.LIMIT, "本行过长", "the row is too long", place);
        }
        if (trouble != null) {
            row.breakOff();
        }
        return trouble;
    }

    private int column(String name, Place place) {
        Integer known = index.get(name);
        int column = known == null ? names.size() : known;
        if (column == limits.maxColumns()) {
            trouble = IntakeNotice.of(IntakeRule.LIMIT, "属性名过多", "there are too many property names", place);
            return -1;
        }
        if (known == null) {
            index.put(name, column);
            names.add(name);
            if (column == lastRow.length) {
                lastRow = Arrays.copyOf(lastRow, column * 2);
            }
        } else if (lastRow[column] == rowNumber) {
            trouble = twice(place);
            return -1;
        }
        lastRow[column] = rowNumber;
        return column;
    }

    private static IntakeNotice twice(Place place) {
        return IntakeNotice.of(IntakeRule.BROKEN, "属性名重复", "a property name stands twice", place);
    }

    private void cell(JsonParser parser, JsonToken token, RawRow row, int column, Place place) {
        if (token == JsonToken.START_ARRAY) {
            row.add(column, CellKind.ARRAY, array(parser));
        } else if (token == JsonToken.START_OBJECT) {
            row.add(column, CellKind.OBJECT, object(parser, place));
        } else {
            String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
            chars += text.length();
            row.add(column, kind(token), text);
        }
    }

    private static CellKind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> CellKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> CellKind.BOOLEAN;
            case VALUE_NULL -> CellKind.NULL;
            default -> CellKind.TEXT;
        };
    }

    private List<String> array(JsonParser parser) {
        List<String> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            add(items, item(parser, token));
        }
        return items;
    }

    private List<String> object(JsonParser parser, Place place) {
        List<String> items = new ArrayList<>();
        Set<String> met = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!met.add(name)) {
                trouble = twice(place);
            }
            add(items, name + "=" + item(parser, parser.nextToken()));
        }
        return items;
    }

    private static String item(JsonParser parser, JsonToken token) {
        if (token.isStructStart()) {
            parser.skipChildren();
            return NESTED;
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    /** Stops keeping items when the row is too long, so that no row takes all memory. */
    private void add(List<String> items, String item) {
        chars += item.length() + 1;
        if (chars <= limits.maxRowChars()) {
            items.add(item);
        }
    }
}
