package org.fupin.files.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.EntryTables;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.TableReader;
import org.fupin.files.report.Edition;
import org.fupin.files.report.FindingCollector;
import org.fupin.files.report.FindingLog;
import org.fupin.files.report.Findings;
import org.fupin.files.report.MainIndicator;
import org.fupin.files.report.Report;
import org.fupin.files.report.Source;
import org.fupin.files.report.SystemError;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.IndicatorQueries;
import org.fupin.validation.dataset.ReferenceRules;
import org.fupin.validation.finding.Ledger;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.finding.Place;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.IntakeRule;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rules.RecordRules;
import org.jspecify.annotations.Nullable;

/** Validates a package of files against the standard: the whole way from paths to a report. */
public final class PackageValidator {

    /** Version of the data standard. */
    public static final String STANDARD = "0.1";

    private final ValidationOptions options;
    private final Pace pace;
    private final HeaderFinder finder = new HeaderFinder();

    /** A validator that works so. */
    public PackageValidator(ValidationOptions options) {
        this(options, Pace.USUAL);
    }

    PackageValidator(ValidationOptions options, Pace pace) {
        this.options = options;
        this.pace = pace;
    }

    /**
     * Validates the files, directories and zips as one package.
     *
     * @throws java.nio.file.NoSuchFileException if a path does not exist
     * @throws IOException if a path cannot be read, or a budget is used up
     * @throws IllegalArgumentException if a rule of the profile is no rule
     */
    public Report validate(List<Path> paths) throws IOException {
        try (ExchangePackage exchange = ExchangePackage.open(paths, options.read())) {
            return validate(exchange);
        }
    }

    /**
     * Validates files that somebody else keeps, such as the entries of a sealed package; they stay open.
     *
     * @throws IOException if one cannot be read, or a budget is used up
     * @throws IllegalArgumentException if a rule of the profile is no rule
     */
    public Report validate(ExchangePackage exchange) throws IOException {
        List<DatasetRule> rules = datasetRules(options.check().profile());
        try (Relations relations = Relations.open(options, rules, IndicatorQueries.main());
                LogHolder log = LogHolder.open(options)) {
            List<Source> sources = exchange.entries().stream()
                    .map(entry -> new Source(entry.path(), null))
                    .toList();
            FindingCollector collector = new FindingCollector(options.check().maxSamples(), sources);
            ReportOutlet outlet =
                    new ReportOutlet(collector, log.log(), options.check().profile());
            Run run = new Run(options, pace, outlet, relations);
            read(exchange, run);
            DatasetJudge judge = new DatasetJudge(run, relations);
            run.settle(judge.judge());
            log.commit();
            MainIndicators indicators = new MainIndicators(relations);
            List<MainIndicator> computed = indicators.compute(IndicatorQueries.main());
            options.progress().done();
            List<SystemError> errors = new ArrayList<>(judge.errors());
            errors.addAll(indicators.errors());
            Findings findings = new Consequences(rules).of(collector.findings());
            return report(run, findings, computed, errors);
        }
    }

    /** Reads every file of the package; its rows go where the run sends them. */
    void read(ExchangePackage exchange, Run run) throws IOException {
        options.progress()
                .total(exchange.entries().stream().mapToLong(PackageEntry::size).sum());
        exchange.notices().forEach(run.outlet()::notice);
        for (PackageEntry entry : exchange.entries()) {
            options.progress().file(entry.path());
            read(entry, run);
        }
        if (exchange.entries().isEmpty()) {
            run.outlet().notice(new IntakeNotice(IntakeRule.EMPTY, Map.of(), new Place("", null, 0, null)));
        }
    }

    private void read(PackageEntry entry, Run run) throws IOException {
        Profile profile = options.check().profile();
        HeaderRequest request = new HeaderRequest(options.record(), entry, profile.headers(), profile.system(), null);
        boolean quick = entry.byLines(options.read());
        boolean manifest = !entry.header().isEmpty() || entry.record().isPresent();
        ReadOptions reading =
                quick ? new ReadOptions(StandardCharsets.UTF_8, options.read().limits()) : options.read();
        IntakeSink first = quick ? notice -> ofFile(notice, run) : run.outlet()::notice;
        PartTables parts = new PartTables(run, finder, request);
        int number = 0;
        try (EntryTables tables = entry.open(reading, first)) {
            for (TableReader table = tables.next(); table != null; table = tables.next()) {
                TableAccount account =
                        run.begin(new Source(entry.path(), table.sheet()), entry.format(), table.encoding());
                Optional<BoundHeader> header = finder.find(table, request, quick ? notice -> {} : run.outlet()::notice);
                if (header.isEmpty()) {
                    unknown(table, request, run, quick);
                } else if (quick) {
                    new QuickTable(run, entry, account, finder, request, table.columns()).run(manifest);
                } else {
                    TableCheck check = new TableCheck(run, table, header.get(), account, run.outlet());
                    check.run(manifest, true);
                }
                if (header.isPresent()) {
                    parts.add(number, header.get().others());
                }
                number++;
            }
        }
        parts.read(reading);
    }

    /** What the first look at a file says of single rows is said again when they are read. */
    private static void ofFile(IntakeNotice notice, Run run) {
        if (notice.place().line() == 0) {
            run.outlet().notice(notice);
        }
    }

    /** A table whose record type cannot be told is still counted, so that nothing is lost without a word. */
    private void unknown(TableReader table, HeaderRequest request, Run run, boolean quick) throws IOException {
        if (quick) {
            finder.find(table, request, run.outlet()::notice);
        }
    }

    private static List<DatasetRule> datasetRules(Profile profile) {
        List<DatasetRule> rules = new ArrayList<>(DatasetRules.standard());
        rules.addAll(ReferenceRules.all());
        profile.datasetRules().forEach(text -> rules.add(DatasetRule.parse(text)));
        return rules;
    }

    private Report report(Run run, Findings findings, List<MainIndicator> indicators, List<SystemError> errors) {
        String version = PackageValidator.class.getPackage().getImplementationVersion();
        return new Report(
                new Edition(
                        version == null ? "0.1.0-SNAPSHOT" : version,
                        STANDARD,
                        options.check().asOf()),
                run.files(),
                Ledger.merge(withIdle(run)),
                findings,
                options.check().profile(),
                indicators,
                errors);
    }

    /** Record rules of which the package had no record say so. */
    private static List<LedgerEntry> withIdle(Run run) {
        List<LedgerEntry> entries = new ArrayList<>(run.ledger());
        Set<String> known = entries.stream().map(entry -> entry.rule().code()).collect(Collectors.toSet());
        for (var rule : RecordRules.all()) {
            RuleDescription description = RuleTexts.describe(rule);
            if (!known.contains(description.code())) {
                entries.add(LedgerEntry.idle(
                        description, run.profile().severity(description), "包内没有该类记录 · the package has no such record"));
            }
        }
        return entries;
    }

    /** The log of all findings, if there is one. */
    private record LogHolder(@Nullable FindingLog log) implements java.io.Closeable {

        static LogHolder open(ValidationOptions options) throws IOException {
            return new LogHolder(
                    options.findings() == null ? null : new FindingLog(options.findings(), options.language()));
        }

        void commit() throws IOException {
            if (log != null) {
                log.commit();
            }
        }

        @Override
        public void close() throws IOException {
            if (log != null) {
                log.close();
            }
        }
    }
}
