package org.fupin.files.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fupin.files.report.MainIndicator.Point;

/** The main indicators as cards: the last value, the years as columns, the divisions inside as bars. */
final class HtmlIndicators {

    private static final int MOST_BARS = 8;
    private static final int MOST_COLUMNS = 10;

    private HtmlIndicators() {}

    static void fill(Markup html, Report report) throws IOException {
        if (report.indicators().isEmpty()) {
            return;
        }
        html.open("section", "id", "indicators")
                .open("h2")
                .word("html.indicators")
                .close();
        html.open("p", "class", "note").word("html.indicators.note").close().open("div", "class", "cards");
        for (MainIndicator indicator : report.indicators()) {
            card(html, indicator);
        }
        html.close().close();
    }

    private static void card(Markup html, MainIndicator indicator) throws IOException {
        html.raw("\n").open("article", "class", "card").open("h3");
        html.both(indicator.indicator().zh(), indicator.indicator().en()).close();
        html.open("p", "class", "value")
                .element("b", "", number(indicator.latest().value()));
        html.text(" " + unit(indicator)).close();
        html.open("p", "class", "note")
                .element("span", "code", indicator.indicator().code());
        html.text(" ")
                .both(language -> Labels.place(indicator.division()) + " "
                        + indicator.latest().of());
        html.close();
        if (indicator.years().size() > 1) {
            years(html, indicator.years());
        }
        if (!indicator.inside().isEmpty()) {
            inside(html, indicator);
        }
        html.close();
    }

    /** A column for each of the last years. */
    private static void years(Markup html, List<Point> all) throws IOException {
        List<Point> years = all.subList(Math.max(0, all.size() - MOST_COLUMNS), all.size());
        BigDecimal most = most(years);
        double width = 100.0 / years.size();
        html.open("svg", "class", "years", "viewBox", "0 0 100 46", "role", "img", "aria-label", said(years));
        for (int i = 0; i < years.size(); i++) {
            double height = share(years.get(i).value(), most) * 26;
            String middle = decimal((i + 0.5) * width);
            html.open(
                            "rect",
                            "class",
                            "info",
                            "x",
                            decimal(i * width + width * 0.2),
                            "y",
                            decimal(36 - height),
                            "width",
                            decimal(width * 0.6),
                            "height",
                            decimal(height))
                    .close();
            html.open("text", "x", middle, "y", decimal(34 - height))
                    .text(number(years.get(i).value()))
                    .close();
            html.open("text", "x", middle, "y", "44").text(years.get(i).of()).close();
        }
        html.close();
    }

    /** The divisions inside with the largest values. */
    private static void inside(Markup html, MainIndicator indicator) throws IOException {
        List<Point> parts = indicator.inside().stream()
                .sorted(Comparator.comparing(Point::value).reversed().thenComparing(Point::of))
                .limit(MOST_BARS)
                .toList();
        BigDecimal most = most(parts);
        html.open("ul", "class", "bars");
        for (Point part : parts) {
            html.open("li").element("span", "what", Labels.inside(part.of(), indicator.division()));
            html.open("svg", "role", "img", "aria-label", number(part.value()));
            html.open(
                            "rect",
                            "class",
                            "info",
                            "width",
                            decimal(share(part.value(), most) * 100) + "%",
                            "height",
                            "100%")
                    .close()
                    .close();
            html.element("span", "count", number(part.value())).close();
        }
        html.close();
        if (indicator.inside().size() > MOST_BARS) {
            html.open("p", "class", "keys")
                    .word("html.moreInTable", indicator.inside().size() - MOST_BARS)
                    .close();
        }
    }

    private static String unit(MainIndicator indicator) {
        return indicator.indicator().unit().equals("—")
                ? ""
                : indicator.indicator().unit();
    }

    private static String said(List<Point> years) {
        return String.join(
                ", ",
                years.stream()
                        .map(year -> year.of() + " " + number(year.value()))
                        .toList());
    }

    private static BigDecimal most(List<Point> points) {
        return points.stream().map(Point::value).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    }

    private static double share(BigDecimal value, BigDecimal most) {
        return most.signum() <= 0 ? 0 : Math.max(0.01, value.doubleValue() / most.doubleValue());
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
