package org.fupin.files.relate;

import java.util.Map;

/** Takes the rows in breach of a rule, one by one in the order of their numbers. */
@FunctionalInterface
public interface RowSink {

    /** Name of the detail that holds the business key of the row, parts joined by {@code +}; empty when one is absent. */
    String KEY = "fupin key";

    /** Name of the detail that holds the division of the row; empty when it is not known. */
    String DIVISION = "fupin division";

    /**
     * Takes a row.
     *
     * @param rowId number under which the row was appended
     * @param details values for the message by name, in the order of the query; personal ones are not masked
     */
    void accept(long rowId, Map<String, String> details);

    /**
     * Takes a row with those that contradict the rule together with it.
     *
     * @param rowId number under which the row was appended
     * @param details values for the message by name, in the order of the query; personal ones are not masked
     * @param others the other rows
     */
    default void accept(long rowId, Map<String, String> details, OtherRows others) {
        accept(rowId, details);
    }
}
