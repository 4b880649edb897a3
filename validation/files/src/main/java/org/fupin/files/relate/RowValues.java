package org.fupin.files.relate;

import org.jspecify.annotations.Nullable;

/** One row on its way into the tables. */
final class RowValues {

    private final long rowId;
    private final @Nullable Object[] values;
    private final RowHeader header;

    /** A row with the values of its elements in order, null where absent; the array is not copied. */
    RowValues(long rowId, @Nullable Object[] values, RowHeader header) {
        this.rowId = rowId;
        this.values = values;
        this.header = header;
    }

    long rowId() {
        return rowId;
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    RowHeader header() {
        return header;
    }
}
