package org.fupin.security;

import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/** Makes records of invented people from only the values that a test is about. */
public final class InventedRecords {

    private InventedRecords() {}

    /** A record of that type; what is not named is absent. */
    public static <T extends CanonicalRecord> T of(Class<T> javaType, Map<String, ?> values) {
        RecordType type = RecordType.of(javaType);
        Object[] all = new Object[type.elements().size()];
        values.forEach((name, value) -> all[element(type, name).index()] = value);
        return javaType.cast(type.create(all));
    }

    private static Element element(RecordType type, String name) {
        return type.element(name).orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }
}
