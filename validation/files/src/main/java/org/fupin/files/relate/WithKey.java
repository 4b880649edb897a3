package org.fupin.files.relate;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.finding.Related;

/** Adds the business key and the division of each row in breach to what a rule's query returns. */
final class WithKey {

    private static final String OTHERS = """
            WITH pair AS (
                SELECT p.rowId, p.otherRow, max(p.amount) AS amount, CAST(max(%s) AS BIGINT) AS known
                FROM (
            %s
            ) AS p(rowId, otherRow, amount%s)
                WHERE p.otherRow <> p.rowId
                GROUP BY p.rowId, p.otherRow
            ), ranked AS (
                SELECT rowId, otherRow, coalesce(max(known) OVER (PARTITION BY rowId), count(*) OVER (PARTITION BY rowId)) AS total,
                       row_number() OVER (PARTITION BY rowId ORDER BY amount DESC NULLS LAST, otherRow) AS place
                FROM pair
            ), shown AS (
                SELECT rowId, otherRow, total, place FROM ranked WHERE place <= %d
            ), wanted AS (
                SELECT DISTINCT otherRow FROM shown
            ), keyed AS (
                %s
            )
            SELECT s.rowId, s.otherRow, s.total, k.rowKey
            FROM shown s LEFT JOIN keyed k ON k.rowId = s.otherRow
            ORDER BY s.rowId, s.place
            """;

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

    /**
     * The query for the other rows of each row in breach: its number, the number of the other, how many there are, and
     * the key of the other. Only the first are given, by amount from the largest, then in the order of reading; keys are
     * looked up for these alone, in every table that the rule reads.
     *
     * @param counted whether the rule's query has a fourth column that says how many there are
     */
    static String others(DatasetRule rule, String contradicts, boolean counted) {
        List<String> keys = new ArrayList<>();
        boolean versions = rule.reads().containsKey(DatasetTables.RECORD_VERSION);
        for (String table : rule.reads().keySet()) {
            if (versions ? table.equals(DatasetTables.RECORD_VERSION) : DatasetTables.holdsRecords(table)) {
                String key =
                        versions ? "k.businessKey" : key(RecordTypes.find(table).orElseThrow());
                keys.add("SELECT k.rowId, " + key + " AS rowKey FROM wanted w JOIN " + table
                        + " k ON k.rowId = w.otherRow");
            }
        }
        return OTHERS.formatted(
                counted ? "p.known" : "NULL",
                contradicts,
                counted ? ", known" : "",
                Related.MOST,
                String.join("\n    UNION ALL ", keys));
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
