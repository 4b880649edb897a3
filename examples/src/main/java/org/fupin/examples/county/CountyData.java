package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the county by record name, in the order in which they are written. */
final class CountyData {

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    /** The rows of a record; the list may be changed. */
    List<Row> rows(String record) {
        return tables.computeIfAbsent(record, key -> new ArrayList<>());
    }

    /** Adds an empty row. */
    Row add(String record) {
        Row row = new Row(record);
        rows(record).add(row);
        return row;
    }
}
