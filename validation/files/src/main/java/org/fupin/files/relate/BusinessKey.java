package org.fupin.files.relate;

import java.util.List;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** The business key of the rows of one record type as one text. */
final class BusinessKey {

    private static final int COMMON = -1;

    private final List<String> names;
    private final int[] parts;

    BusinessKey(RecordType type) {
        names = type.key();
        parts = new int[names.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = type.element(names.get(i)).map(Element::index).orElse(COMMON);
        }
    }

    /** The parts joined by {@code +}; null when one is absent. */
    @Nullable
    String of(RowValues row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            Object value = parts[i] == COMMON ? row.header().value(names.get(i)) : row.value(parts[i]);
            if (value == null) {
                return null;
            }
            key.append(key.isEmpty() ? "" : "+").append(value);
        }
        return key.isEmpty() ? null : key.toString();
    }
}
