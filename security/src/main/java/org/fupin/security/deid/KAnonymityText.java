package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report on k-anonymity for people. */
final class KAnonymityText {

    private final KAnonymityReport report;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    KAnonymityText(KAnonymityReport report, Locale locale) {
        this.report = report;
        this.texts = Texts.of(locale);
    }

    List<String> lines() {
        KAnonymityRequest request = report.request();
        add("rows", report.rows(), report.classes(), String.join(", ", request.quasi()));
        add("k", report.minK(), report.maxK(), decimal("%.1f", report.averageK()), request.k());
        double share = report.rows() == 0 ? 0 : 100.0 * report.rowsBelowK() / report.rows();
        add("below", report.rowsBelowK(), decimal("%.2f", share), report.uniques());
        if (!request.sensitive().isEmpty()) {
            add("l", String.join(", ", request.sensitive()), report.minL(), request.l(), report.rowsBelowL());
        }
        add("risk", decimal("%.4f", report.highestRisk()), decimal("%.4f", report.averageRisk()));
        report.sizes().stream().filter(size -> size.classes() > 0).forEach(this::size);
        if (report.broken() > 0) {
            add("broken", report.broken());
        }
        if (!report.firstLines().isEmpty()) {
            add("lines", report.firstLines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        add(report.holds() ? "holds" : "falls");
        return lines;
    }

    private void size(KAnonymityReport.Size size) {
        String range = size.to() == Long.MAX_VALUE
                ? texts.line("size.open", size.from())
                : size.from() == size.to() ? String.valueOf(size.from()) : size.from() + "–" + size.to();
        add("size", range, size.classes(), size.rows());
    }

    private void add(String name, Object... arguments) {
        lines.add(texts.line(name, arguments));
    }

    private static String decimal(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
