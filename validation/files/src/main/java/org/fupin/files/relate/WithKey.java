package org.fupin.files.relate;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetTables;

/** Adds the business key and the division of each row in breach to what a rule's query returns. */
final class WithKey {

    private WithKey() {}

    /** The query of the rule, as a subquery, with the columns {@link RowSink#KEY} and {@link RowSink#DIVISION}. */
    static String of(DatasetRule rule) {
        String table = rule.anyRecord() ? DatasetTables.RECORD_VERSION : rule.record();
        String key = rule.anyRecord()
                ? "k.businessKey"
                : key(RecordTypes.find(rule.record()).orElseThrow());
        String division = rule.anyRecord() ? "NULL" : "k.divisionCode";
        return "SELECT breach.*, " + key + " AS \"" + RowSink.KEY + "\", " + division + " AS \"" + RowSink.DIVISION
                + "\" FROM (\n" + rule.sql() + "\n) AS breach LEFT JOIN " + table
                + " AS k ON k.rowId = breach.rowId ORDER BY ALL";
    }

    private static String key(RecordType type) {
        List<String> parts = new ArrayList<>();
        for (String name : type.key()) {
            String part = "CAST(k." + name + " AS VARCHAR)";
            parts.add(type.optionalInKey(name) ? "coalesce(" + part + ", '')" : part);
        }
        return String.join(" || '+' || ", parts);
    }
}
