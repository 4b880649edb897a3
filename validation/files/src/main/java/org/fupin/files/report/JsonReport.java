package org.fupin.files.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.RuleSwitch;
import org.fupin.validation.profile.Waiver;

/** The report for machines; its form is {@code schemas/json/report.schema.json}. */
public final class JsonReport implements ReportRenderer {

    @Override
    public void render(Report report, Language language, OutputStream out) {
        try (Json json = Json.page(out)) {
            json.object()
                    .put("fupin", report.edition().fupin())
                    .put("standard", report.edition().standard())
                    .put("asOf", report.edition().asOf().toString())
                    .put("language", language.tag())
                    .put("verdict", report.verdict().text());
            profile(json, report.profile());
            files(json, report);
            ledger(json, report);
            counts(json, report.findings());
            causes(json, report.findings().causes(), language);
            json.array("findings");
            for (Finding finding : report.findings().shown()) {
                FindingJson.write(json, finding, language);
            }
            json.end();
            indicators(json, report);
            json.array("systemErrors");
            report.systemErrors().forEach(error -> json.item(error.text(language)));
            json.end().end().newline();
        }
    }

    private static void profile(Json json, Profile profile) {
        json.object("profile").put("name", profile.name()).array("rules");
        profile.rules().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            RuleSwitch change = entry.getValue();
            json.object()
                    .put("rule", entry.getKey())
                    .put(
                            "severity",
                            change.severity() == null ? null : change.severity().text())
                    .put("disabled", change.disabled())
                    .put("reason", change.reason())
                    .end();
        });
        json.end().array("waivers");
        for (Waiver waiver : profile.waivers()) {
            json.object()
                    .put("rule", waiver.rule())
                    .put("record", waiver.record())
                    .put("key", WaiverKey.masked(waiver))
                    .put("reason", waiver.reason())
                    .put("approver", waiver.approver())
                    .put("expires", waiver.expires().toString())
                    .end();
        }
        json.end().end();
    }

    private static void files(Json json, Report report) {
        json.array("files");
        for (FileSummary file : report.files()) {
            json.object()
                    .put("path", file.source().path())
                    .put("sheet", file.source().sheet())
                    .put("record", file.record())
                    .put("encoding", file.encoding())
                    .put("format", file.format())
                    .put("read", file.read())
                    .put("accepted", file.accepted())
                    .put("rejected", file.rejected())
                    .put("digest", file.digest())
                    .end();
        }
        json.end();
    }

    private static void ledger(Json json, Report report) {
        json.array("ledger");
        for (LedgerEntry entry : report.ledger()) {
            json.object()
                    .put("rule", entry.rule().code())
                    .put("title", entry.rule().title())
                    .put("severity", entry.severity().text())
                    .put("evaluated", entry.evaluated())
                    .put("passed", entry.passed())
                    .put("failed", entry.failed())
                    .put("waived", entry.waived())
                    .put("notApplicable", entry.notApplicable())
                    .put("blocked", entry.blocked())
                    .put("disabled", report.profile().disabled(entry.rule().code()) != null)
                    .put("idle", entry.idle())
                    .end();
        }
        json.end();
    }

    private static void counts(Json json, Findings findings) {
        json.put("findingsTotal", findings.total())
                .put("findingsShown", findings.samples().size())
                .object("counts")
                .object("bySeverity");
        for (Severity severity : Severity.values()) {
            json.put(severity.text(), findings.count(severity));
        }
        json.end().array("byFile");
        findings.bySource().forEach((source, rules) -> {
            json.object().put("path", source.path()).put("sheet", source.sheet());
            rules(json, rules);
        });
        json.end().array("byDivision");
        findings.byDivision().forEach((division, rules) -> {
            json.object().put("division", division);
            rules(json, rules);
        });
        json.end().end();
    }

    private static void causes(Json json, List<Cause> causes, Language language) {
        json.array("causes");
        for (Cause cause : causes) {
            Finding first = cause.finding();
            json.object()
                    .put("rule", first.rule().code())
                    .put("severity", first.severity().text())
                    .put("message", language.message(first))
                    .put("count", cause.count());
            json.object("byElement");
            cause.byElement().forEach(json::put);
            json.end();
            Cause.Missing missing = cause.missing();
            json.put("missingRecord", missing == null ? null : missing.record())
                    .put("missingKey", missing == null ? null : missing.key())
                    .put("first", first.fingerprint())
                    .object("mayExplain");
            cause.mayExplain().forEach(json::put);
            json.end().end();
        }
        json.end();
    }

    private static void rules(Json json, Map<String, Long> rules) {
        json.object("rules");
        rules.forEach(json::put);
        json.end().end();
    }

    private static void indicators(Json json, Report report) {
        json.array("indicators");
        for (MainIndicator indicator : report.indicators()) {
            json.object()
                    .put("code", indicator.indicator().code())
                    .put("zh", indicator.indicator().zh())
                    .put("en", indicator.indicator().en())
                    .put("base", indicator.base())
                    .put("unit", indicator.indicator().unit())
                    .put("division", indicator.division());
            points(json, "years", "period", indicator.years());
            points(json, "inside", "division", indicator.inside());
            json.end();
        }
        json.end();
    }

    private static void points(Json json, String name, String of, List<MainIndicator.Point> points) {
        json.array(name);
        for (MainIndicator.Point point : points) {
            json.object()
                    .put(of, point.of())
                    .put("value", point.value().toPlainString())
                    .end();
        }
        json.end();
    }
}
