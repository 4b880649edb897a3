package org.fupin.benchmarks.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.benchmarks.data.BenchmarkData;
import org.fupin.files.engine.PackageValidator;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.report.Report;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.RuleSwitch;

/** The library itself: from the path of the package to the report. */
final class FupinContender implements Contender {

    private final BenchmarkData data;
    private final boolean datasetRules;
    private final LocalDate asOf;

    /** The library with the dataset rules, or with them switched off by a profile. */
    FupinContender(BenchmarkData data, boolean datasetRules, LocalDate asOf) {
        this.data = data;
        this.datasetRules = datasetRules;
        this.asOf = asOf;
    }

    @Override
    public String name() {
        return datasetRules ? "fupin-dataset" : "fupin";
    }

    @Override
    public String what() {
        return datasetRules ? "Fupin: the same and the dataset rules" : "Fupin: read, bind, check, judge, report";
    }

    @Override
    public long run(int threads) throws IOException {
        Report report = validate(threads);
        report.files().forEach(file -> {
            if (file.read() == 0 || !datasetRules && file.rejected() > 0) {
                throw new IllegalStateException("Fupin finds a fault in " + file.source());
            }
        });
        return data.bytes();
    }

    /** The report on the package. */
    Report validate(int threads) throws IOException {
        Profile profile = datasetRules ? Profile.NONE : withoutDatasetRules();
        ValidationOptions plain = ValidationOptions.of(CheckOptions.asOf(asOf).with(profile));
        ValidationOptions options = new ValidationOptions(
                plain.check(),
                plain.record(),
                plain.read(),
                plain.memory(),
                threads,
                plain.findings(),
                plain.language(),
                plain.progress());
        return new PackageValidator(options).validate(List.of(data.folder()));
    }

    private static Profile withoutDatasetRules() {
        Map<String, RuleSwitch> off = new HashMap<>();
        for (DatasetRule rule : DatasetRules.standard()) {
            off.put(rule.code(), new RuleSwitch(null, true, "measured without dataset rules"));
        }
        return new Profile("no dataset rules", off, List.of(), Map.of(), List.of(), List.of());
    }
}
