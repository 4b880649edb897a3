package org.fupin.files.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.files.report.FileSummary;
import org.fupin.files.report.Report;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What any validator must say of a package: the report without versions, texts and digests, in one order. The form is
 * {@code schemas/json/expected-report.schema.json}; a file, a rule or a finding is one line.
 */
final class ExpectedReport {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparing(finding -> finding.place().sheet(), TEXT)
            .thenComparing(finding -> finding.place().line())
            .thenComparing(finding -> finding.rule().code())
            .thenComparing(finding -> finding.place().column(), TEXT);

    private ExpectedReport() {}

    /** The portable form of a report. */
    static String of(Report report) {
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"asOf\": ")
                .append(line(report.edition().asOf().toString()))
                .append(",\n");
        json.append("  \"verdict\": ").append(line(report.verdict().text())).append(",\n");
        list(json, "files", report.files().stream().map(ExpectedReport::file)).append(",\n");
        list(
                        json,
                        "ledger",
                        report.ledger().stream().filter(ExpectedReport::spoke).map(ExpectedReport::rule))
                .append(",\n");
        json.append("  \"findingsTotal\": ").append(report.findings().total()).append(",\n");
        json.append("  \"bySeverity\": ").append(line(severities(report))).append(",\n");
        list(
                json,
                "findings",
                report.findings().shown().stream().sorted(BY_PLACE).map(ExpectedReport::finding));
        return json.append("\n}\n").toString();
    }

    /** Rules without a record to judge are left out: another validator need not know them. */
    private static boolean spoke(LedgerEntry entry) {
        return entry.idle() == null && entry.evaluated() + entry.notApplicable() + entry.blocked() > 0;
    }

    private static Map<String, @Nullable Object> file(FileSummary file) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("path", file.source().path());
        values.put("sheet", file.source().sheet());
        values.put("record", file.record());
        values.put("read", file.read());
        values.put("accepted", file.accepted());
        values.put("rejected", file.rejected());
        return values;
    }

    private static Map<String, @Nullable Object> rule(LedgerEntry entry) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("rule", entry.rule().code());
        values.put("severity", entry.severity().text());
        values.put("evaluated", entry.evaluated());
        values.put("passed", entry.passed());
        values.put("failed", entry.failed());
        values.put("notApplicable", entry.notApplicable());
        values.put("blocked", entry.blocked());
        return values;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("rule", finding.rule().code());
        values.put("severity", finding.severity().text());
        values.put("record", finding.record());
        values.put("key", finding.key());
        values.put("file", finding.place().file());
        values.put("sheet", finding.place().sheet());
        values.put("line", finding.place().line());
        values.put("column", finding.place().column());
        values.put("field", finding.field());
        return values;
    }

    private static Map<String, @Nullable Object> severities(Report report) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            values.put(severity.text(), report.findings().count(severity));
        }
        return values;
    }

    private static StringBuilder list(StringBuilder json, String name, Stream<Map<String, @Nullable Object>> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add("    " + line(entry)));
        String all = lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n  ]";
        return json.append("  \"").append(name).append("\": ").append(all);
    }

    private static String line(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
