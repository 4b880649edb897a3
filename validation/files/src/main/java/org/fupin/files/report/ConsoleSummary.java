package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;

/** The report on at most sixty lines of a terminal: verdict, files, the rules broken most often, where to look next. */
public final class ConsoleSummary implements ReportRenderer {

    private static final int MAX_FILES = 14;
    private static final int MAX_CAUSES = 3;
    private static final int MAX_RULES = 14;
    private static final int MAX_SYSTEM_ERRORS = 3;
    private static final int WIDTH = 100;

    private final boolean colour;

    /** A summary that is coloured only if it goes to a terminal. */
    public ConsoleSummary(boolean colour) {
        this.colour = colour;
    }

    @Override
    public void render(Report report, Language language, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        head(report, language, lines);
        files(report, language, lines);
        causes(report, language, lines);
        rules(report, language, lines);
        tail(report, language, lines);
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void head(Report report, Language language, List<String> lines) {
        Findings findings = report.findings();
        String verdict = language.text("verdict." + report.verdict().text());
        lines.add(paint(report.verdict() == Verdict.ACCEPTED ? "1;32" : "1;31", verdict) + "  "
                + clean(Headline.edition(report, language)));
        lines.add(language.text("console.rows", report.read(), report.accepted(), report.rejected()));
        lines.add(language.text(
                "console.findings",
                findings.total(),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.INFO)));
        report.systemErrors().stream()
                .limit(MAX_SYSTEM_ERRORS)
                .forEach(error -> lines.add(paint("31", language.text("system.error") + " ")
                        + TextTable.cut(clean(error.text(language)), WIDTH)));
    }

    private static void files(Report report, Language language, List<String> lines) {
        if (report.files().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("<<<>>>");
        table.add(
                language.text("file"),
                language.text("record"),
                language.text("encoding"),
                language.text("read"),
                language.text("accepted"),
                language.text("rejected"));
        for (FileSummary file :
                report.files().subList(0, Math.min(MAX_FILES, report.files().size()))) {
            table.add(
                    TextTable.cut(clean(file.source().label()), 40),
                    TextTable.cut(clean(Labels.record(file.record(), language)), 20),
                    clean(file.encoding() == null ? file.format() : file.encoding()),
                    Texts.number(file.read()),
                    Texts.number(file.accepted()),
                    Texts.number(file.rejected()));
        }
        lines.add("");
        lines.addAll(table.lines());
        more(report.files().size() - MAX_FILES, "console.moreFiles", language, lines);
    }

    private static void causes(Report report, Language language, List<String> lines) {
        List<Cause> causes = report.findings().causes();
        if (causes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(language.text("console.causes"));
        for (Cause cause : causes.subList(0, Math.min(MAX_CAUSES, causes.size()))) {
            lines.add("  " + language.text("console.times", cause.count()) + " " + example(cause.finding(), language));
            if (!cause.mayExplain().isEmpty()) {
                String follow = String.join(" ", cause.mayExplain().keySet());
                lines.add("    " + TextTable.cut(language.text("console.explains", follow), WIDTH));
            }
        }
    }

    private void rules(Report report, Language language, List<String> lines) {
        List<RuleCount> rules = RuleCount.of(report);
        if (rules.isEmpty()) {
            return;
        }
        List<RuleCount> shown = rules.subList(0, Math.min(MAX_RULES, rules.size()));
        TextTable table = new TextTable("<<><");
        for (RuleCount rule : shown) {
            table.add(
                    language.text("severity." + rule.entry().severity().text()),
                    clean(rule.entry().rule().code()),
                    language.text("console.times", rule.count()),
                    TextTable.cut(clean(Labels.title(rule.entry().rule(), language)), 60));
        }
        lines.add("");
        for (int i = 0; i < shown.size(); i++) {
            RuleCount rule = shown.get(i);
            lines.add(paint(
                    rule.entry().severity() == Severity.ERROR ? "31" : "33",
                    table.lines().get(i)));
            rule.example().ifPresent(finding -> lines.add("    " + example(finding, language)));
        }
        more(rules.size() - MAX_RULES, "console.moreRules", language, lines);
    }

    private static String example(Finding finding, Language language) {
        String place = Labels.place(finding, language);
        String text = place.isEmpty() ? "" : place + language.text("colon");
        return TextTable.cut(clean(text + language.message(finding)), WIDTH);
    }

    private static void tail(Report report, Language language, List<String> lines) {
        long idle =
                report.ledger().stream().filter(entry -> entry.idle() != null).count();
        long blocked = report.ledger().stream().mapToLong(LedgerEntry::blocked).sum();
        long waived = report.ledger().stream().mapToLong(LedgerEntry::waived).sum();
        lines.add("");
        lines.add(language.text("console.ledger", report.ledger().size(), idle, blocked, waived));
        lines.add(language.text(report.findings().total() == 0 ? "console.next.none" : "console.next"));
    }

    private static void more(int count, String name, Language language, List<String> lines) {
        if (count > 0) {
            lines.add(language.text(name, count));
        }
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static String clean(String text) {
        return CleanText.visible(text);
    }
}
