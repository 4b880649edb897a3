package org.fupin.files.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.relate.IndicatorScope;
import org.fupin.files.relate.IndicatorValue;
import org.fupin.files.relate.RuleRun;
import org.fupin.files.report.FindingCollector;
import org.fupin.files.report.Source;
import org.fupin.validation.dataset.IndicatorQuery;

/** Computes unified indicators from a package of files. What is wrong with the files is for the validation to say. */
public final class PackageIndicators {

    private final ValidationOptions options;

    /** Reads packages so. */
    public PackageIndicators(ValidationOptions options) {
        this.options = options;
    }

    /**
     * What came out.
     *
     * @param values by indicator, period and division; none above the division that encloses all data
     * @param idle why an indicator has no values, by code: the package lacks tables or columns
     */
    public record Computed(List<IndicatorValue> values, Map<String, String> idle) {}

    /**
     * Computes the indicators.
     *
     * @throws java.nio.file.NoSuchFileException if a path does not exist
     * @throws IOException if a path cannot be read, or a budget is used up
     * @throws IllegalStateException if the SQL of an indicator cannot run
     */
    public Computed compute(List<Path> paths, List<IndicatorQuery> queries) throws IOException {
        try (ExchangePackage exchange = ExchangePackage.open(paths, options.read())) {
            return compute(exchange, queries);
        }
    }

    /**
     * Computes the indicators of a package that is open. It stays open.
     *
     * @throws IOException if it cannot be read, or a budget is used up
     * @throws IllegalStateException if the SQL of an indicator cannot run
     */
    public Computed compute(ExchangePackage exchange, List<IndicatorQuery> queries) throws IOException {
        try (Relations relations = Relations.forIndicators(options, queries)) {
            List<Source> sources = exchange.entries().stream()
                    .map(entry -> new Source(entry.path(), null))
                    .toList();
            FindingCollector none = new FindingCollector(0, sources);
            ReportOutlet outlet = new ReportOutlet(none, null, options.check().profile());
            new PackageValidator(options).read(exchange, new Run(options, Pace.USUAL, outlet, relations));
            options.progress().done();
            return compute(relations, queries);
        }
    }

    private static Computed compute(Relations relations, List<IndicatorQuery> queries) throws IOException {
        List<IndicatorValue> values = new ArrayList<>();
        Map<String, String> idle = new LinkedHashMap<>();
        for (IndicatorQuery query : queries) {
            RuleRun run = relations.run(query, values::add);
            if (run instanceof RuleRun.Idle reason) {
                idle.put(query.code(), reason.zh() + " · " + reason.en());
            } else if (run instanceof RuleRun.Broken broken) {
                throw new IllegalStateException("indicator " + query.code() + ": " + broken.message());
            }
        }
        IndicatorScope scope = IndicatorScope.of(values);
        return new Computed(values.stream().filter(scope::holds).toList(), idle);
    }
}
