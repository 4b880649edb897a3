package org.fupin.security.field;

import java.time.Year;
import java.util.StringJoiner;
import java.util.function.Function;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** The id of a record made of its business key, to which its values are sealed. */
public final class RecordIds {

    private static final String DATA_YEAR = "dataYear";

    private RecordIds() {}

    /**
     * The values of the key, separated by {@code /}; different keys have different ids.
     *
     * @param dataYear year of the data, from the common header; null where the key does without
     * @throws IllegalArgumentException if a value of the key is absent
     */
    public static String of(CanonicalRecord record, @Nullable Year dataYear) {
        RecordType type = RecordType.of(record.getClass());
        return of(type, dataYear, element -> type.value(record, element));
    }

    static String of(RecordType type, @Nullable Year dataYear, Function<Element, @Nullable Object> values) {
        StringJoiner id = new StringJoiner("/");
        for (String name : type.key()) {
            Object value = type.element(name).map(values).orElse(null);
            if (value == null && name.equals(DATA_YEAR)) {
                value = dataYear;
            }
            if (value == null) {
                throw new IllegalArgumentException(type.name() + " without " + name + " has no id");
            }
            id.add(value.toString().replace("%", "%25").replace("/", "%2F"));
        }
        return id.toString();
    }
}
