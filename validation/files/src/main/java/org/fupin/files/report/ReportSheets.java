package org.fupin.files.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;

/** What the report's own sheets hold: overview, findings, ledger. */
final class ReportSheets {

    private final Report report;
    private final Language language;
    private final ToIntFunction<SheetStyle> styles;

    ReportSheets(Report report, Language language, ToIntFunction<SheetStyle> styles) {
        this.report = report;
        this.language = language;
        this.styles = styles;
    }

    Sheet overview() {
        Sheet sheet = new Sheet(language.text("sheet.overview"), styles, 36, 22, 14, 12, 12, 12);
        head(sheet);
        sheet.add(SheetStyle.PLAIN, "");
        sheet.add(
                SheetStyle.HEADER,
                word("file"),
                word("record"),
                word("encoding"),
                word("read"),
                word("accepted"),
                word("rejected"));
        for (FileSummary file : report.files()) {
            sheet.add(
                    SheetStyle.PLAIN,
                    file.source().label(),
                    Labels.record(file.record(), language),
                    file.encoding() == null ? file.format() : file.encoding(),
                    file.read(),
                    file.accepted(),
                    file.rejected());
        }
        causes(sheet);
        return sheet;
    }

    private void causes(Sheet sheet) {
        if (report.findings().causes().isEmpty()) {
            return;
        }
        sheet.add(SheetStyle.PLAIN, "");
        sheet.add(
                SheetStyle.HEADER,
                word("html.causes"),
                word("html.causes.first"),
                word("html.rule"),
                word("html.causes.count"),
                word("html.causes.explains"));
        for (Cause cause : report.findings().causes()) {
            sheet.add(
                    SheetStyle.PLAIN,
                    language.message(cause.finding()),
                    Labels.place(cause.finding(), language),
                    cause.finding().rule().code(),
                    cause.count(),
                    String.join(" ", cause.mayExplain().keySet()));
        }
    }

    /** The findings that are wanted, each with a link to its cell where there is one. */
    Sheet findings(String name, boolean withHead, Predicate<Finding> wanted, Links links) {
        Sheet sheet = new Sheet(name, styles, 9, 34, 14, 12, 20, 60, 30, 40);
        if (withHead) {
            head(sheet);
        }
        sheet.header(
                word("html.severity"),
                word("html.place"),
                word("html.rule"),
                word("record"),
                word("html.object"),
                word("html.message"),
                word("basis"),
                word("related.column"));
        List<Finding> shown = report.findings().shown().stream().filter(wanted).toList();
        for (Finding finding : shown) {
            sheet.finding(
                    SheetStyle.of(finding.severity()),
                    links.to(finding),
                    word("severity." + finding.severity().text()),
                    Labels.place(finding, language),
                    finding.rule().code(),
                    Labels.record(finding.record(), language),
                    finding.key() == null ? "" : finding.key(),
                    language.message(finding),
                    finding.rule().basis(),
                    String.join("\n", Labels.related(finding, language)));
        }
        return sheet;
    }

    Sheet ledger() {
        Sheet sheet = new Sheet(language.text("sheet.ledger"), styles, 14, 50, 9, 10, 10, 10, 10, 10, 10, 40);
        sheet.header(
                word("html.rule"),
                word("rule.says"),
                word("html.severity"),
                word("html.evaluated"),
                word("html.passed"),
                word("html.failed"),
                word("html.waived"),
                word("html.notApplicable"),
                word("html.blocked"),
                word("html.didNotRun"));
        for (LedgerEntry entry : report.ledger()) {
            sheet.add(
                    SheetStyle.PLAIN,
                    entry.rule().code(),
                    Labels.title(entry.rule(), language),
                    word("severity." + entry.severity().text()),
                    entry.evaluated(),
                    entry.passed(),
                    entry.failed(),
                    entry.waived(),
                    entry.notApplicable(),
                    entry.blocked(),
                    entry.idle() == null ? "" : entry.idle());
        }
        return sheet;
    }

    private void head(Sheet sheet) {
        Findings findings = report.findings();
        sheet.add(
                SheetStyle.TITLE,
                word("html.title")
                        + language.text("colon")
                        + word("verdict." + report.verdict().text()));
        sheet.add(SheetStyle.PLAIN, Headline.edition(report, language));
        sheet.add(SheetStyle.PLAIN, language.text("console.rows", report.read(), report.accepted(), report.rejected()));
        sheet.add(
                SheetStyle.PLAIN,
                language.text(
                        "console.findings",
                        findings.total(),
                        findings.count(Severity.ERROR),
                        findings.count(Severity.WARNING),
                        findings.count(Severity.INFO)));
        sheet.add(
                SheetStyle.PLAIN,
                language.text("html.shown", findings.total(), findings.samples().size()));
        report.systemErrors().forEach(error -> sheet.add(SheetStyle.ERROR, error.text(language)));
    }

    private String word(String name) {
        return language.text(name);
    }

    /** Where a finding's cell is, as a location inside the workbook; empty when it has none. */
    @FunctionalInterface
    interface Links {
        String to(Finding finding);
    }
}
