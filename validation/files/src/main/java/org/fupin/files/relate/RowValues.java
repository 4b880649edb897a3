package org.fupin.files.relate;

import org.jspecify.annotations.Nullable;

/**
 * One row on its way into the tables.
 *
 * @param rowId number of the row in the package
 * @param values values of the elements in order, null where absent
 * @param header common header
 */
record RowValues(long rowId, @Nullable Object[] values, RowHeader header) {}
