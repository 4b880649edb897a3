package org.fupin.files.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.relate.Doubts;
import org.fupin.files.relate.RowSink;
import org.fupin.files.relate.RuleRun;
import org.fupin.files.report.FileSummary;
import org.fupin.files.report.FindingCollector;
import org.fupin.files.report.Source;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.DepartmentRule;
import org.fupin.schemas.DepartmentRule.Match;
import org.fupin.validation.dataset.ComparisonReads;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.jspecify.annotations.Nullable;

/**
 * Compares the register in a package with the feeds of departments that are in it: runs the rules that read a feed, and
 * makes a comparison record of each doubt. What is wrong with the files themselves is for the validation to say.
 */
public final class PackageComparison {

    private static final String HOUSEHOLD = "householdNo";

    private final ValidationOptions options;
    private final LocalDate runDate;

    /**
     * Compares so.
     *
     * @param runDate day of the comparison, as the records say it
     */
    public PackageComparison(ValidationOptions options, LocalDate runDate) {
        this.options = options;
        this.runDate = runDate;
    }

    /** The rules that compare the register with a feed, in the order of their codes. */
    public static List<DatasetRule> rules() {
        return DatasetRules.standard().stream()
                .filter(rule -> DepartmentRule.of(rule.code()).isPresent())
                .toList();
    }

    /**
     * Compares files, directories and zips.
     *
     * @throws java.nio.file.NoSuchFileException if a path does not exist
     * @throws IOException if a path cannot be read, or a budget is used up
     */
    public List<Compared> compare(List<Path> paths, Consumer<ComparisonRow> sink) throws IOException {
        try (ExchangePackage exchange = ExchangePackage.open(paths, options.read())) {
            return compare(exchange, sink);
        }
    }

    /**
     * Compares files that somebody else keeps, such as the entries of a sealed package; they stay open.
     *
     * @return what each feed came to, in the order of the standard
     * @throws IOException if one cannot be read, or a budget is used up
     */
    public List<Compared> compare(ExchangePackage exchange, Consumer<ComparisonRow> sink) throws IOException {
        List<DatasetRule> rules = rules();
        try (Relations relations = Relations.forComparison(options, rules)) {
            List<Source> sources = exchange.entries().stream()
                    .map(entry -> new Source(entry.path(), null))
                    .toList();
            ReportOutlet outlet = new ReportOutlet(
                    new FindingCollector(0, sources), null, options.check().profile());
            Run run = new Run(options, Pace.USUAL, outlet, relations);
            new PackageValidator(options).read(exchange, run);
            try (Doubts doubts = relations.doubts(types(rules))) {
                List<Compared> all = new ArrayList<>();
                for (String feed : feeds()) {
                    RecordType type = ComparisonReads.feed(feed);
                    all.add(new Comparing(relations, doubts, type, sink).compare(rules, read(run, type)));
                }
                return all;
            } finally {
                options.progress().done();
            }
        }
    }

    private static List<String> feeds() {
        Set<String> known =
                DepartmentRule.all().stream().map(DepartmentRule::feed).collect(Collectors.toSet());
        return RecordTypes.all().stream()
                .map(RecordType::code)
                .filter(known::contains)
                .toList();
    }

    private static Set<RecordType> types(List<DatasetRule> rules) {
        Set<RecordType> types = new LinkedHashSet<>();
        ComparisonReads.of(rules)
                .reads()
                .keySet()
                .forEach(name -> types.add(RecordTypes.named(name).orElseThrow()));
        return types;
    }

    private static long read(Run run, RecordType feed) {
        return run.files().stream()
                .filter(file -> feed.name().equals(file.record()))
                .mapToLong(FileSummary::read)
                .sum();
    }

    /** The comparison with one feed. */
    private final class Comparing {

        private final Relations relations;
        private final Doubts doubts;
        private final RecordType feed;
        private final ComparisonRecords records;
        private final Map<String, String> idle = new LinkedHashMap<>();
        private boolean judged;

        Comparing(Relations relations, Doubts doubts, RecordType feed, Consumer<ComparisonRow> sink) {
            this.relations = relations;
            this.doubts = doubts;
            this.feed = feed;
            this.records = new ComparisonRecords(feed, runDate, sink);
        }

        Compared compare(List<DatasetRule> rules, long read) throws IOException {
            if (!relations.holds(feed)) {
                return records.compared(false, 0, 0, false, Map.of());
            }
            for (DatasetRule rule : rules) {
                DepartmentRule meaning = DepartmentRule.of(rule.code()).orElseThrow();
                if (meaning.feed().equals(feed.code())) {
                    compare(rule, meaning);
                }
            }
            boolean trace = judged && records.written() == 0 && trace();
            return records.compared(true, read, doubts.matched(feed), trace, idle);
        }

        private void compare(DatasetRule rule, DepartmentRule meaning) throws IOException {
            options.progress().relating(rule.code());
            String off = options.check().profile().disabled(rule.code());
            if (off != null) {
                idle.put(rule.code(), off);
                return;
            }
            RuleRun ran = relations.run(rule, new Noting(rule, meaning));
            if (ran instanceof RuleRun.Idle reason) {
                idle.put(rule.code(), reason.zh() + " · " + reason.en());
            } else if (ran instanceof RuleRun.Broken broken) {
                throw new IllegalStateException("rule " + rule.code() + ": " + broken.message());
            } else {
                judged = true;
                RecordType rows = RecordTypes.named(rule.record()).orElseThrow();
                records.begin(rule.code(), meaning.difference());
                doubts.tell(rows, feed, meaning.match(), records);
            }
        }

        /** A feed without any doubt leaves the record of a person who was compared, so that the run can be seen. */
        private boolean trace() throws IOException {
            OptionalLong person = doubts.compared(feed);
            if (person.isPresent()) {
                doubts.note(person.getAsLong(), null, null, null);
                records.begin(feed.code(), null);
                doubts.tell(RecordTypes.named("person").orElseThrow(), feed, Match.PERSON, records);
            }
            return person.isPresent();
        }

        /** Notes the rows in breach of a rule, but those that the profile waives. */
        private final class Noting implements RowSink {

            private final DatasetRule rule;
            private final DepartmentRule meaning;
            private long last = -1;

            Noting(DatasetRule rule, DepartmentRule meaning) {
                this.rule = rule;
                this.meaning = meaning;
            }

            @Override
            public void accept(long rowId, Map<String, String> details) {
                String key = details.get(RowSink.KEY);
                boolean waived = options.check()
                        .profile()
                        .waives(
                                rule.code(),
                                rule.record(),
                                key == null || key.isEmpty() ? null : key,
                                options.check().asOf());
                // a row that the query returns several times is one doubt
                if (rowId != last && !waived) {
                    note(rowId, details);
                }
                last = rowId;
            }

            private void note(long rowId, Map<String, String> details) {
                String register = values(details, meaning.registerValues());
                String other = values(details, meaning.feedValues());
                try {
                    doubts.note(rowId, details.get(HOUSEHOLD), register, other);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static @Nullable String values(Map<String, String> details, List<String> names) {
        String text = names.stream()
                .map(name -> details.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty() && !value.equals("-"))
                .collect(Collectors.joining(" / "));
        return text.isEmpty() ? null : text;
    }
}
