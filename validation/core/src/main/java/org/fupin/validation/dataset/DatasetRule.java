package org.fupin.validation.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule that compares rows with rows: a header and one portable query that returns the rows in breach.
 *
 * @param description what the rule says
 * @param record name of the record type whose rows are returned, {@code *} when they may be of any
 * @param field name of the element that a finding is about, null for the whole row
 * @param reads columns that the query reads, by table; no other column need exist
 * @param optional those of them, written {@code table.column}, that no file need have
 * @param sql the query; its first column is {@code rowId}, the others are details for the message
 * @param evaluated query for the number of rows that the rule speaks of
 * @param contradicts query for the rows that together with a row in breach contradict the rule: number of the row in
 *     breach, number of the other row, amount by which they are ordered, and, if the query gives only the first of them,
 *     how many there are; null when a row in breach contradicts alone
 */
public record DatasetRule(
        RuleDescription description,
        String record,
        @Nullable String field,
        Map<String, List<String>> reads,
        Set<String> optional,
        String sql,
        String evaluated,
        @Nullable String contradicts)
        implements ReadsTables {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[A-Z]-[0-9]{3}");
    private static final String ANY = "*";

    /** Permanent code, such as {@code HHD-X-001}. */
    public String code() {
        return description.code();
    }

    /** Whether the returned rows may be of any record type. */
    public boolean anyRecord() {
        return record.equals(ANY);
    }

    /**
     * Reads a rule from the text of its file.
     *
     * @throws IllegalArgumentException if it is no rule; the message says in one line what is wrong
     */
    public static DatasetRule parse(String text) {
        return read(text, true);
    }

    /** Reads a rule of the standard, whose tables and columns a test has proved: most runs need few record types. */
    static DatasetRule proved(String text) {
        return read(text, false);
    }

    private static DatasetRule read(String text, boolean check) {
        RuleHeader header = RuleHeader.parse(text);
        if (!CODE.matcher(header.text("code")).matches()) {
            throw header.fault("规则代码格式有误", "the code is not written like HHD-X-001");
        }
        ReadSet reads = ReadSet.parse(header);
        if (check) {
            reads.check();
        }
        String record = header.text("record");
        String table = record.equals(ANY) ? DatasetTables.RECORD_VERSION : record;
        List<String> fields = reads.tables().get(table);
        if (fields == null) {
            throw header.fault("“reads”缺少表 " + table, "“reads” lacks the table " + table);
        }
        String sql = SqlText.query(header.sql(), "SQL", header);
        return new DatasetRule(
                description(header, record, fields),
                record,
                check ? field(header, table) : header.optional("field"),
                reads.tables(),
                reads.optional(),
                sql,
                evaluated(header, table, sql),
                contradicts(header, sql));
    }

    /** Its own query; a SELECT may use what the WITH of the rule names. */
    private static String evaluated(RuleHeader header, String table, String sql) {
        String count = header.optional("evaluated");
        if (count == null) {
            return "SELECT count(*) FROM " + table;
        }
        String own = SqlText.query(count, "“evaluated”", header);
        return own.regionMatches(true, 0, "SELECT", 0, 6) ? SqlText.named(sql) + own : own;
    }

    /** It may use what the WITH of the rule names, and {@code breach}, the rows in breach with their details. */
    private static @Nullable String contradicts(RuleHeader header, String sql) {
        String others = header.optional("contradicts");
        if (others == null) {
            return null;
        }
        String own = SqlText.query(others, "“contradicts”", header);
        String named = SqlText.named(sql);
        String breach = "breach AS (\n" + sql.substring(named.length()) + "\n)";
        String before = named.isEmpty() ? "WITH " + breach : named.stripTrailing() + ", " + breach;
        String further = SqlText.named(own);
        return further.isEmpty()
                ? before + "\n" + own
                : before + "," + further.substring("WITH".length()) + own.substring(further.length());
    }

    private static @Nullable String field(RuleHeader header, String table) {
        String field = header.optional("field");
        boolean known = field == null
                || DatasetTables.columns(table).orElseThrow().stream()
                        .anyMatch(column -> column.name().equals(field));
        if (!known) {
            throw header.fault(table + " 没有要素 " + field, table + " has no element " + field);
        }
        return field;
    }

    private static RuleDescription description(RuleHeader header, String record, List<String> fields) {
        String narrowed = header.optional("narrowed");
        return new RuleDescription(
                header.text("code"),
                RuleKind.DATASET,
                header.constant("severity", Severity.class),
                List.of(record),
                fields,
                header.text("title"),
                header.text("zh"),
                header.text("en"),
                header.text("basis"),
                header.constant("confidence", Confidence.class),
                narrowed == null ? "" : narrowed);
    }
}
