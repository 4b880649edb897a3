package org.fupin.security.notice.corpus;

import java.util.List;
import org.fupin.security.notice.finding.FindingKind;

/**
 * A notice before it is written in a format: a title, a table, a footer.
 *
 * @param before lines before the table
 * @param header header of the table, empty if it has none
 * @param rows the table
 * @param after lines after the table
 * @param label what the notice is about, for the account
 */
record Sample(List<String> before, List<String> header, List<Row> rows, List<String> after, String label) {

    /**
     * A row of the table.
     *
     * @param cells its cells; a line feed breaks a line inside one
     * @param leaks what must be found in it: any one kind of each list
     */
    record Row(List<String> cells, List<List<FindingKind>> leaks) {

        static Row clean(List<String> cells) {
            return new Row(cells, List.of());
        }
    }

    boolean leaky() {
        return rows.stream().anyMatch(row -> !row.leaks().isEmpty());
    }
}
