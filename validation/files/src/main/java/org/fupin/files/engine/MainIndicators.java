package org.fupin.files.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fupin.files.relate.IndicatorScope;
import org.fupin.files.relate.IndicatorValue;
import org.fupin.files.relate.RuleRun;
import org.fupin.files.report.MainIndicator;
import org.fupin.files.report.MainIndicator.Point;
import org.fupin.files.report.SystemError;
import org.fupin.validation.dataset.IndicatorQuery;

/** Computes the main indicators for the report from the rows that were collected for the rules. */
final class MainIndicators {

    private static final int MOST_INSIDE = 100;

    private final Relations relations;
    private final List<SystemError> errors = new ArrayList<>();

    MainIndicators(Relations relations) {
        this.relations = relations;
    }

    /** Those whose tables the package has, in the order of the list. */
    List<MainIndicator> compute(List<IndicatorQuery> queries) throws IOException {
        List<MainIndicator> computed = new ArrayList<>();
        for (IndicatorQuery query : queries) {
            List<IndicatorValue> values = new ArrayList<>();
            RuleRun run = relations.run(query, values::add);
            if (run instanceof RuleRun.Broken broken) {
                errors.add(new SystemError(
                        "指标 " + query.code() + " 的 SQL 无法执行：" + broken.message(),
                        "the SQL of indicator " + query.code() + " cannot run: " + broken.message()));
            }
            of(query, values).ifPresent(computed::add);
        }
        return computed;
    }

    /** What went wrong with indicators themselves. */
    List<SystemError> errors() {
        return errors;
    }

    private static Optional<MainIndicator> of(IndicatorQuery query, List<IndicatorValue> values) {
        String whole = IndicatorScope.of(values).division();
        List<Point> years = values.stream()
                .filter(value -> value.division().equals(whole))
                .sorted(Comparator.comparing(IndicatorValue::period))
                .map(value -> new Point(value.period(), value.value()))
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        String last = years.get(years.size() - 1).of();
        List<IndicatorValue> inside = values.stream()
                .filter(value -> value.period().equals(last) && inside(value.division(), whole))
                .toList();
        int digits = inside.stream()
                .mapToInt(value -> value.division().length())
                .min()
                .orElse(0);
        List<Point> parts = inside.stream()
                .filter(value -> value.division().length() == digits)
                .sorted(Comparator.comparing(IndicatorValue::division))
                .limit(MOST_INSIDE)
                .map(value -> new Point(value.division(), value.value()))
                .toList();
        String base = query.base().equals(IndicatorQuery.NO_BASE) ? "" : query.base();
        return Optional.of(new MainIndicator(query.indicator(), base, whole, years, parts));
    }

    private static boolean inside(String division, String whole) {
        return division.length() > whole.length() && division.startsWith(whole);
    }
}
