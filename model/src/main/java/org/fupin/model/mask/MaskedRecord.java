package org.fupin.model.mask;

import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;
import org.fupin.model.annotation.Sensitive;

/** Prints a record with its sensitive values masked, so that a log line never holds them in clear. */
public final class MaskedRecord {

    private MaskedRecord() {}

    /** The record's present components as {@code Name[component=value, …]}, sensitive ones masked. */
    public static String text(Record record) {
        StringJoiner text = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(record, component);
            if (value != null) {
                Sensitive sensitive = component.getAnnotation(Sensitive.class);
                text.add(component.getName() + "=" + (sensitive == null ? value : Mask.of(sensitive.value(), value)));
            }
        }
        return text.toString();
    }

    private static @org.jspecify.annotations.Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a readable record: " + record.getClass(), e);
        }
    }
}
