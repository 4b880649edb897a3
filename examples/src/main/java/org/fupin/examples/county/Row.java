package org.fupin.examples.county;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as text by element name, in the canonical spelling of the standard: codes, ISO dates, plain numbers,
 * {@code true} and {@code false}, sets as {@code 01;04}. Text, because a planted defect may be no value at all.
 */
final class Row {

    /** Name of its record type. */
    final String record;

    private final Map<String, String> values = new LinkedHashMap<>();

    Row(String record) {
        this.record = record;
    }

    /** Sets an element; null leaves it out. */
    Row set(String element, @Nullable Object value) {
        if (value == null) {
            values.remove(element);
        } else {
            values.put(element, value.toString());
        }
        return this;
    }

    /** The value, empty when there is none. */
    String get(String element) {
        return values.getOrDefault(element, "");
    }

    /** Whether the element has that value. */
    boolean is(String element, String value) {
        return get(element).equals(value);
    }

    /** The value as a whole number, 0 when there is none. */
    int number(String element) {
        return get(element).isEmpty() ? 0 : Integer.parseInt(get(element));
    }

    /** The value in fen, 0 when there is none. */
    long fen(String element) {
        return get(element).isEmpty() ? 0 : Fen.parse(get(element));
    }

    /** Another row with the same values. */
    Row copy() {
        Row copy = new Row(record);
        copy.values.putAll(values);
        return copy;
    }
}
