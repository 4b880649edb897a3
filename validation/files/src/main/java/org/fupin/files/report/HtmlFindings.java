package org.fupin.files.report;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Place;
import org.jspecify.annotations.Nullable;

/** The table of findings and the choices of its filters. */
final class HtmlFindings {

    private HtmlFindings() {}

    static void fill(Markup html, String slot, Report report, Language language) throws IOException {
        List<Sample> samples = report.findings().samples();
        switch (slot) {
            case "findings" -> rows(html, samples, new Folding(report.findings().causes()));
            case "severityOptions" -> {
                all(html, language);
                for (Severity severity : Severity.values()) {
                    option(html, severity.text(), language, in -> in.text("severity." + severity.text()));
                }
            }
            case "ruleOptions" -> {
                all(html, language);
                for (RuleCount rule : RuleCount.of(report)) {
                    String code = rule.entry().rule().code();
                    option(
                            html,
                            code,
                            language,
                            in -> code + " " + Labels.title(rule.entry().rule(), in));
                }
            }
            case "sourceOptions" -> {
                all(html, language);
                for (Source source : report.findings().bySource().keySet()) {
                    option(html, source.label(), language, in -> source.label());
                }
            }
            case "divisionOptions" -> {
                all(html, language);
                TreeSet<String> divisions = new TreeSet<>();
                samples.stream().map(Sample::division).filter(Objects::nonNull).forEach(divisions::add);
                for (String division : divisions) {
                    option(html, division, language, in -> Labels.division(division));
                }
            }
            default -> throw new IllegalArgumentException("the page has an unknown slot " + slot);
        }
    }

    private static void all(Markup html, Language language) throws IOException {
        option(html, "", language, in -> in.text("html.all"));
    }

    private static void option(Markup html, String value, Language language, Markup.Words words) throws IOException {
        html.open("option", "value", value, "data-zh", words.in(Language.ZH), "data-en", words.in(Language.EN))
                .text(words.in(language))
                .close();
    }

    private static void rows(Markup html, List<Sample> samples, Folding folding) throws IOException {
        if (samples.isEmpty()) {
            html.open("tr")
                    .open("td", "colspan", "5", "class", "empty")
                    .word("html.noFindings")
                    .close()
                    .close();
        }
        for (Sample sample : samples) {
            row(html, sample, folding.of(sample.finding()));
        }
    }

    private static void row(Markup html, Sample sample, @Nullable Cause cause) throws IOException {
        Finding finding = sample.finding();
        boolean alike = cause != null && cause.finding() != finding;
        Place place = finding.place();
        String code = finding.rule().code();
        html.raw("\n")
                .open(
                        "tr",
                        "data-rule",
                        code,
                        "data-severity",
                        finding.severity().text(),
                        "data-source",
                        Source.of(place).label(),
                        "data-division",
                        sample.division(),
                        "data-alike",
                        alike ? "1" : null);
        html.open("td").open("span", "class", "badge " + finding.severity().text());
        html.word("severity." + finding.severity().text()).close().close();
        html.open("td")
                .open("a", "class", "code", "href", "#" + HtmlRules.anchor(code))
                .text(code)
                .close()
                .close();
        html.open("td").text(Source.of(place).label());
        if (place.line() > 0) {
            html.open("span", "class", "sub").word("place.line", place.line());
            if (place.column() != null) {
                html.text(" · ").word("place.column", place.column());
            }
            html.close();
        }
        html.close().open("td");
        if (finding.record() != null) {
            html.both(language -> Labels.record(finding.record(), language));
        }
        if (finding.key() != null) {
            html.open("span", "class", "sub")
                    .element("span", "code", finding.key())
                    .close();
        }
        html.close().open("td").both(finding.zh(), finding.en());
        if (cause != null && !alike) {
            html.open("span", "class", "sub").word("html.alike", cause.count()).close();
        }
        related(html, finding);
        html.close().close();
    }

    /** The rows that contradict together with it, folded. */
    private static void related(Markup html, Finding finding) throws IOException {
        if (finding.related().total() == 0) {
            return;
        }
        html.open("details", "class", "related").open("summary");
        html.word("related.rows", finding.related().total()).close().open("ul");
        List<String> zh = Labels.related(finding, Language.ZH);
        List<String> en = Labels.related(finding, Language.EN);
        for (int i = 0; i < zh.size(); i++) {
            html.open("li").both(zh.get(i), en.get(i)).close();
        }
        html.close().close();
    }
}
