package org.fupin.security.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/**
 * A record with its personal values sealed. It is no record of the standard, whose constraints a sealed value would
 * break: it is a map, fit for a JSON object, a row of CSV or of a data frame.
 *
 * @param recordType name of the record type
 * @param recordId what the values are sealed to
 * @param values present values by the name of their element, in the order of the record: sealed ones as text
 *     {@code paf1.…}, others as they were. Values in clear are not protected against change; a sealed package is for that.
 */
public record SealedRecord(String recordType, String recordId, Map<String, Object> values) {

    /** A sealed record; the values are copied. */
    public SealedRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Names of the sealed elements. */
    public List<String> sealedElements() {
        List<String> names = new ArrayList<>();
        values.forEach((name, value) -> {
            if (sealed(value)) {
                names.add(name);
            }
        });
        return names;
    }

    static boolean sealed(Object value) {
        return value instanceof String text && FieldCipher.isSealed(text);
    }

    /** All values as text, for tables whose columns are text. */
    public Map<String, String> texts() {
        RecordType type = type();
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(
                name,
                sealed(value)
                        ? (String) value
                        : ValueText.of(element(type, name).type(), value)));
        return texts;
    }

    /**
     * The sealed record of texts as {@link #texts} gives them.
     *
     * @throws IllegalArgumentException for a name that the record type lacks
     * @throws org.fupin.security.SecurityRefusal {@code MALFORMED} for a text that is no value of its element
     */
    public static SealedRecord ofTexts(RecordType type, String recordId, Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(
                name,
                FieldCipher.isSealed(text)
                        ? text
                        : ValueText.parse(element(type, name).type(), text, type.name() + "." + name)));
        return new SealedRecord(type.name(), recordId, values);
    }

    RecordType type() {
        return RecordTypes.find(recordType)
                .orElseThrow(() -> new IllegalArgumentException("no record type \"" + recordType + "\""));
    }

    private static Element element(RecordType type, String name) {
        return type.element(name).orElseThrow(() -> new IllegalArgumentException(type.name() + " has no such element"));
    }

    /** Record type and names of the elements, no values. */
    @Override
    public String toString() {
        return "SealedRecord(" + recordType + values.keySet() + ")";
    }
}
