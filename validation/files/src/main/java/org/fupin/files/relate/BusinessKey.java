package org.fupin.files.relate;

import java.util.List;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** The business key of the rows of one record type as one text. */
final class BusinessKey {

    private static final int DATA_YEAR = -1;
    private static final int NOWHERE = -2;

    private final int[] parts;

    BusinessKey(RecordType type) {
        List<String> names = type.key();
        parts = new int[names.size()];
        for (int i = 0; i < parts.length; i++) {
            int elsewhere = names.get(i).equals("dataYear") ? DATA_YEAR : NOWHERE;
            parts[i] = type.element(names.get(i)).map(Element::index).orElse(elsewhere);
        }
    }

    /** The parts joined by {@code +}; null when one is absent. */
    @Nullable
    String of(RowValues row) {
        StringBuilder key = new StringBuilder();
        for (int part : parts) {
            Object value = part >= 0
                    ? row.value(part)
                    : part == DATA_YEAR ? row.header().dataYear() : null;
            if (value == null) {
                return null;
            }
            key.append(key.isEmpty() ? "" : "+").append(value);
        }
        return key.isEmpty() ? null : key.toString();
    }
}
