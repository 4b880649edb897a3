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
    private final boolean[] optional;

    BusinessKey(RecordType type) {
        names = type.key();
        parts = new int[names.size()];
        optional = new boolean[names.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = type.element(names.get(i)).map(Element::index).orElse(COMMON);
            optional[i] = type.optionalInKey(names.get(i));
        }
    }

    /** The parts joined by {@code +}; null when one is absent that must be there. */
    @Nullable
    String of(RowValues row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            Object value = parts[i] == COMMON ? row.header().value(names.get(i)) : row.value(parts[i]);
            if (value == null && !optional[i]) {
                return null;
            }
            key.append(i == 0 ? "" : "+").append(value == null ? "" : value);
        }
        return key.isEmpty() ? null : key.toString();
    }
}
