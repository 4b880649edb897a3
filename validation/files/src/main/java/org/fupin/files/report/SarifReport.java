package org.fupin.files.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.rule.RuleDescription;

/** The report as SARIF 2.1.0 (OASIS), for code review tools and build servers. */
public final class SarifReport implements ReportRenderer {

    @Override
    public void render(Report report, Language language, OutputStream out) {
        try (Json json = Json.page(out)) {
            json.object()
                    .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                    .put("version", "2.1.0")
                    .array("runs")
                    .object();
            tool(json, report, language);
            json.put("language", language.tag()).put("columnKind", "utf16CodeUnits");
            invocation(json, report, language);
            artifacts(json, report);
            results(json, report, language);
            json.object("properties")
                    .put("asOf", report.edition().asOf().toString())
                    .put("standard", report.edition().standard())
                    .put("verdict", report.verdict().text())
                    .put("findingsTotal", report.findings().total())
                    .put("findingsShown", report.findings().samples().size());
            json.end().end().end().end().newline();
        }
    }

    private static void tool(Json json, Report report, Language language) {
        json.object("tool")
                .object("driver")
                .put("name", "Fupin")
                .put("version", report.edition().fupin())
                .put("language", language.tag())
                .array("rules");
        for (LedgerEntry entry : report.ledger()) {
            rule(json, entry, language);
        }
        json.end().end().end();
    }

    private static void rule(Json json, LedgerEntry entry, Language language) {
        RuleDescription rule = entry.rule();
        json.object().put("id", rule.code());
        json.object("shortDescription")
                .put("text", Labels.title(rule, language))
                .end();
        json.object("fullDescription")
                .put("text", language.pick(rule.zh(), rule.en()))
                .end();
        json.object("help")
                .put("text", rule.title() + "\n" + language.text("basis") + language.text("colon") + rule.basis());
        json.end().object("defaultConfiguration");
        json.put("enabled", entry.idle() == null)
                .put("level", level(entry.severity()))
                .end();
        json.object("properties")
                .put("zh", rule.zh())
                .put("en", rule.en())
                .put("basis", rule.basis())
                .put("confidence", rule.confidence().name().toLowerCase(Locale.ROOT))
                .end()
                .end();
    }

    private static void invocation(Json json, Report report, Language language) {
        json.array("invocations")
                .object()
                .put("executionSuccessful", report.systemErrors().isEmpty());
        json.array("toolExecutionNotifications");
        for (SystemError error : report.systemErrors()) {
            json.object().put("level", "error").object("message");
            json.put("text", error.text(language)).end().end();
        }
        json.end().end().end();
    }

    private static void artifacts(Json json, Report report) {
        json.array("artifacts");
        for (String path : report.files().stream()
                .map(file -> file.source().path())
                .distinct()
                .toList()) {
            json.object().object("location").put("uri", uri(path)).end().end();
        }
        json.end();
    }

    private static void results(Json json, Report report, Language language) {
        Map<String, Integer> indexes = new HashMap<>();
        report.ledger().forEach(entry -> indexes.put(entry.rule().code(), indexes.size()));
        json.array("results");
        for (Finding finding : report.findings().shown()) {
            String code = finding.rule().code();
            json.object()
                    .put("ruleId", code)
                    .put("ruleIndex", indexes.getOrDefault(code, -1))
                    .put("level", level(finding.severity()))
                    .object("message")
                    .put("text", language.message(finding))
                    .end();
            location(json, finding);
            related(json, finding, language);
            json.object("partialFingerprints")
                    .put("fupin/v1", finding.fingerprint())
                    .end();
            json.object("properties")
                    .put("sheet", finding.place().sheet())
                    .put("column", finding.place().column())
                    .put("details", finding.details())
                    .end()
                    .end();
        }
        json.end();
    }

    private static void location(Json json, Finding finding) {
        Place place = finding.place();
        json.array("locations").object();
        physical(json, place);
        List<String> path = Stream.of(finding.record(), finding.key(), finding.field())
                .filter(Objects::nonNull)
                .toList();
        if (!path.isEmpty()) {
            json.array("logicalLocations").object().put("name", path.get(path.size() - 1));
            json.put("fullyQualifiedName", String.join("/", path))
                    .put("kind", "member")
                    .end()
                    .end();
        }
        json.end().end();
    }

    private static void physical(Json json, Place place) {
        if (place.file().isEmpty()) {
            return;
        }
        json.object("physicalLocation")
                .object("artifactLocation")
                .put("uri", uri(place.file()))
                .end();
        if (place.line() > 0) {
            json.object("region").put("startLine", place.line()).end();
        }
        json.end();
    }

    /** Each with a number of its own, as SARIF wants it, and in words what it is. */
    private static void related(Json json, Finding finding, Language language) {
        List<RelatedRow> rows = finding.related().rows();
        if (rows.isEmpty()) {
            return;
        }
        json.array("relatedLocations");
        for (int i = 0; i < rows.size(); i++) {
            RelatedRow row = rows.get(i);
            json.object().put("id", i + 1);
            physical(json, row.place());
            String key = row.key() == null ? "" : " " + row.key();
            json.object("message")
                    .put("text", Labels.record(row.record(), language) + key)
                    .end()
                    .end();
        }
        json.end();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.text();
    }

    /** A relative URI reference: all but unreserved characters and slashes written as percent and hexadecimal digits. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : CleanText.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
