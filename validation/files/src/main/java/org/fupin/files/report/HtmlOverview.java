package org.fupin.files.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fupin.model.annotation.Severity;

/** The upper part of the page: verdict, figures, files and charts. */
final class HtmlOverview {

    private static final int MAX_BARS = 12;

    private HtmlOverview() {}

    static void fill(Markup html, String slot, Report report) throws IOException {
        switch (slot) {
            case "ring" -> ring(html, report);
            case "edition" -> edition(html, report);
            case "systemErrors" -> systemErrors(html, report);
            case "figures" -> figures(html, report);
            case "files" -> files(html, report);
            case "charts" -> charts(html, report);
            default -> throw new IllegalArgumentException(slot);
        }
    }

    /** Share of accepted rows; rounded down, so that one rejected row among a million still shows. */
    private static void ring(Markup html, Report report) throws IOException {
        double share = report.read() == 0 ? 0 : (double) report.accepted() / report.read();
        double drawn = report.rejected() > 0 ? Math.min(share, 0.99) : share;
        double round = 2 * Math.PI * 42;
        html.open("svg", "viewBox", "0 0 100 100", "role", "img", "aria-label", percent(share));
        html.open("circle", "class", report.read() == 0 ? "ring empty" : "ring rest", "cx", "50", "cy", "50", "r", "42")
                .close();
        html.open(
                        "circle",
                        "class",
                        "ring",
                        "cx",
                        "50",
                        "cy",
                        "50",
                        "r",
                        "42",
                        "transform",
                        "rotate(-90 50 50)",
                        "stroke-dasharray",
                        decimal(drawn * round) + " " + decimal(round))
                .close();
        html.open("text", "class", "big", "x", "50", "y", "53")
                .text(report.read() == 0 ? "–" : percent(share))
                .close();
        String name = report.read() == 0 ? "ring.none" : "ring.accepted";
        html.open("text", "class", "small zh", "x", "50", "y", "66")
                .text(Language.ZH.text(name))
                .close();
        html.open("text", "class", "small en", "x", "50", "y", "66")
                .text(Language.EN.text(name))
                .close();
        html.close();
    }

    private static void edition(Markup html, Report report) throws IOException {
        Edition edition = report.edition();
        term(html, "html.asOf", language -> edition.asOf().toString());
        term(html, "html.standard", language -> edition.standard());
        term(html, "html.software", language -> "fupin " + edition.fupin());
        String profile = report.profile().name();
        term(html, "html.profile", language -> profile.isEmpty() ? language.text("html.noProfile") : profile);
    }

    private static void term(Markup html, String name, Markup.Words words) throws IOException {
        html.open("div")
                .open("dt")
                .word(name)
                .close()
                .open("dd")
                .both(words)
                .close()
                .close();
    }

    private static void systemErrors(Markup html, Report report) throws IOException {
        if (report.systemErrors().isEmpty()) {
            return;
        }
        html.open("section", "class", "alert", "role", "alert")
                .open("h2")
                .word("html.systemErrors")
                .close()
                .open("ul");
        for (SystemError error : report.systemErrors()) {
            html.open("li").both(error::text).close();
        }
        html.close().close();
    }

    private static void figures(Markup html, Report report) throws IOException {
        figure(html, "read", "", report.read());
        figure(html, "accepted", "good", report.accepted());
        figure(html, "rejected", "error", report.rejected());
        for (Severity severity : Severity.values()) {
            figure(html, severity.text(), severity.text(), report.findings().count(severity));
        }
    }

    private static void figure(Markup html, String name, String style, long count) throws IOException {
        html.open("div", "class", "figure " + (count == 0 ? "zero" : style))
                .open("b")
                .text(Texts.number(count))
                .close();
        html.open("span").word("figure." + name).close().close();
    }

    private static void files(Markup html, Report report) throws IOException {
        if (report.files().isEmpty()) {
            html.open("tr")
                    .open("td", "colspan", "8", "class", "empty")
                    .word("html.noFiles")
                    .close()
                    .close();
        }
        for (FileSummary file : report.files()) {
            html.open("tr").open("td").text(file.source().path());
            if (file.source().sheet() != null) {
                html.element("span", "sheet", file.source().sheet());
            }
            html.close()
                    .open("td")
                    .both(language -> Labels.record(file.record(), language))
                    .close();
            html.open("td")
                    .text(file.encoding() == null ? file.format() : file.encoding())
                    .close();
            number(html, file.read());
            number(html, file.accepted());
            number(html, file.rejected());
            number(
                    html,
                    report.findings().bySource().getOrDefault(file.source(), Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
            html.open("td", "class", "plot");
            bar(
                    html,
                    Map.of("good", file.accepted(), "error", file.rejected()),
                    file.read(),
                    file.accepted() + " / " + file.read());
            html.close().close();
        }
    }

    static void number(Markup html, long count) throws IOException {
        html.element("td", count == 0 ? "n zero" : "n", Texts.number(count));
    }

    private static void charts(Markup html, Report report) throws IOException {
        List<RuleCount> rules = RuleCount.of(report);
        if (rules.isEmpty()) {
            return;
        }
        html.open("div", "class", "charts")
                .open("section")
                .open("h2")
                .word("html.topRules")
                .close();
        html.open("p", "class", "note").word("html.topRules.note").close().open("ul", "class", "bars");
        long most = rules.stream().mapToLong(RuleCount::count).max().orElse(1);
        for (RuleCount rule : rules.subList(0, Math.min(MAX_BARS, rules.size()))) {
            String code = rule.entry().rule().code();
            html.open("li")
                    .open("a", "href", "#findings", "data-show", code)
                    .element("span", "code", code)
                    .text(" ");
            html.both(language -> Labels.title(rule.entry().rule(), language)).close();
            bar(html, Map.of(rule.entry().severity().text(), rule.count()), most, Long.toString(rule.count()));
            html.element("span", "count", Texts.number(rule.count())).close();
        }
        html.close();
        keys(html, rules.size() - MAX_BARS);
        html.close();
        divisions(html, report);
        html.close();
    }

    private static void divisions(Markup html, Report report) throws IOException {
        Map<String, Map<String, Long>> divisions = report.findings().byDivision();
        if (divisions.isEmpty()) {
            return;
        }
        Map<String, Severity> severities = report.ledger().stream()
                .collect(Collectors.toMap(entry -> entry.rule().code(), entry -> entry.severity()));
        List<Map.Entry<String, Map<String, Long>>> top = divisions.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Map<String, Long>> entry) -> -total(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MAX_BARS)
                .toList();
        html.open("section").open("h2").word("html.byDivision").close();
        html.open("p", "class", "note").word("html.byDivision.note").close().open("ul", "class", "bars");
        for (Map.Entry<String, Map<String, Long>> entry : top) {
            Map<String, Long> parts = new HashMap<>();
            entry.getValue()
                    .forEach((code, count) -> parts.merge(
                            severities.getOrDefault(code, Severity.ERROR).text(), count, Long::sum));
            long total = total(entry.getValue());
            html.open("li").element("span", "what", Labels.division(entry.getKey()));
            bar(html, parts, total(top.get(0).getValue()), Long.toString(total));
            html.element("span", "count", Texts.number(total)).close();
        }
        html.close();
        keys(html, divisions.size() - MAX_BARS);
        html.close();
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void keys(Markup html, int more) throws IOException {
        html.open("p", "class", "keys");
        for (Severity severity : Severity.values()) {
            html.open("span", "class", "k-" + severity.text())
                    .word("severity." + severity.text())
                    .close();
        }
        if (more > 0) {
            html.open("i").word("html.moreInTable", more).close();
        }
        html.close();
    }

    /** A horizontal bar of parts; the smallest part is still seen. */
    private static void bar(Markup html, Map<String, Long> parts, long whole, String label) throws IOException {
        html.open("svg", "role", "img", "aria-label", label);
        double x = 0;
        for (String style : List.of("error", "warning", "info", "good")) {
            long part = parts.getOrDefault(style, 0L);
            if (part > 0) {
                double width = Math.max(1.5, 100.0 * part / Math.max(1, whole));
                html.open(
                                "rect",
                                "class",
                                style,
                                "x",
                                decimal(x) + "%",
                                "width",
                                decimal(width) + "%",
                                "height",
                                "100%")
                        .close();
                x += width;
            }
        }
        html.close();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share == 1 ? "%.0f%%" : "%.1f%%", Math.floor(share * 1000) / 10);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
