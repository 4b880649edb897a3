package org.fupin.validation.finding;

import java.util.List;

/**
 * The other rows that together with the row of a finding contradict its rule: the smallest such set, as the rule defines
 * it.
 *
 * @param rows the first of them, at most {@link #MOST}, by amount from the largest, then in the order of reading
 * @param total how many there are
 */
public record Related(List<RelatedRow> rows, long total) {

    /** How many are named at most. */
    public static final int MOST = 20;

    /** The row of the finding contradicts alone. */
    public static final Related NONE = new Related(List.of(), 0);

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if more are named than there are or than may be
     */
    public Related {
        rows = List.copyOf(rows);
        if (rows.size() > MOST || rows.size() > total) {
            throw new IllegalArgumentException(rows.size() + " rows of " + total + " are too many to be named");
        }
    }

    /** How many are not named. */
    public long further() {
        return total - rows.size();
    }
}
