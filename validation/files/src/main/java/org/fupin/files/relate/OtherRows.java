package org.fupin.files.relate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other rows of a contradiction, as the query of a rule names them.
 *
 * @param rows the first of them, in the order in which they are shown
 * @param total how many there are
 */
public record OtherRows(List<OtherRow> rows, long total) {

    /** There are none. */
    public static final OtherRows NONE = new OtherRows(List.of(), 0);

    /**
     * One row.
     *
     * @param rowId number under which it was appended
     * @param key its business key, parts joined by {@code +}, not masked; null when a part is absent
     */
    public record OtherRow(long rowId, @Nullable String key) {}
}
