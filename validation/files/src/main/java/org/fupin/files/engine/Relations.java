package org.fupin.files.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fupin.files.relate.Doubts;
import org.fupin.files.relate.IndicatorValue;
import org.fupin.files.relate.RelationSettings;
import org.fupin.files.relate.RelationStore;
import org.fupin.files.relate.RowHeader;
import org.fupin.files.relate.RowSink;
import org.fupin.files.relate.RuleRun;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.identifier.OwnerNumber;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.check.RowState;
import org.fupin.validation.dataset.ComparisonReads;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.IndicatorQuery;
import org.fupin.validation.dataset.ReadsTables;
import org.jspecify.annotations.Nullable;

/** Collects the rows that dataset rules compare, and lets the rules run. */
final class Relations implements Closeable {

    private static final int YEAR = header("dataYear");
    private static final int PERIOD = header("dataPeriod");
    private static final int DIVISION = header("divisionCode");
    private static final int VALID = header("validFlag");
    private static final int RECORD_ID = header("recordId");
    private static final int SUPERSEDES = header("supersedesRecordId");
    private static final int REPORTED = header("reportedAt");

    private final List<DatasetRule> rules;
    private final RelationStore store;
    private final Map<RecordType, Long> certificates = new ConcurrentHashMap<>();

    private Relations(List<DatasetRule> rules, RelationStore store) {
        this.rules = rules;
        this.store = store;
    }

    /** An empty store for what those rules read that the profile has not switched off, and those indicators. */
    static Relations open(ValidationOptions options, List<DatasetRule> rules, List<IndicatorQuery> queries)
            throws IOException {
        List<ReadsTables> reading = new ArrayList<>(queries);
        rules.stream()
                .filter(rule -> options.check().profile().disabled(rule.code()) == null)
                .forEach(reading::add);
        return new Relations(rules, RelationStore.open(settings(options), reading));
    }

    /** An empty store for what those indicators read. */
    static Relations forIndicators(ValidationOptions options, List<IndicatorQuery> queries) throws IOException {
        return new Relations(List.of(), RelationStore.open(settings(options), queries));
    }

    /** An empty store for what comparing with the feeds of departments reads. */
    static Relations forComparison(ValidationOptions options, List<DatasetRule> rules) throws IOException {
        List<ReadsTables> all = new ArrayList<>(rules);
        all.add(ComparisonReads.of(rules));
        return new Relations(rules, RelationStore.open(settings(options), all));
    }

    /** Whether the package has a file of that type. */
    boolean holds(RecordType type) {
        return store.holds(type);
    }

    /** Begins to note doubts about rows of these types. */
    Doubts doubts(Collection<RecordType> types) throws IOException {
        return store.doubts(types);
    }

    private static RelationSettings settings(ValidationOptions options) {
        RelationSettings settings = RelationSettings.of(
                options.check().asOf(),
                options.check().profile().effectiveParameters(),
                        options.memory(),
                        options.threads())
                .withAliases(options.aliases());
        return options.spill() ? settings : settings.withoutSpill();
    }

    List<DatasetRule> rules() {
        return rules;
    }

    /** The elements of the type that the rules, or the key in a finding, need, as bits. */
    long reads(RecordType type) {
        long mask = 0;
        for (String name : store.elements(type)) {
            mask |= type.element(name).map(element -> 1L << element.index()).orElse(0L);
        }
        return mask;
    }

    /** Says that the package has a table of that type with these elements. */
    void declare(RecordType type, Collection<String> elements) throws IOException {
        store.declare(type, elements);
    }

    /** Who takes the rows of the type, null when no rule reads them; asked once for each thread. */
    TableJudge.@Nullable Relating intake(RecordType type) {
        return store.reads(type) ? (row, rowId) -> append(type, row, rowId) : null;
    }

    /** Runs one rule. */
    RuleRun run(DatasetRule rule, RowSink sink) throws IOException {
        return store.run(rule, sink);
    }

    /** Computes one indicator. */
    RuleRun run(IndicatorQuery query, Consumer<IndicatorValue> sink) throws IOException {
        return store.run(query, sink);
    }

    private void append(RecordType type, RowState row, long rowId) {
        RowHeader header = new RowHeader(
                (Year) row.header[YEAR],
                (String) row.header[PERIOD],
                (String) row.header[DIVISION],
                (String) row.header[VALID],
                (String) row.header[RECORD_ID],
                (String) row.header[SUPERSEDES],
                (OffsetDateTime) row.header[REPORTED]);
        try {
            store.append(type, rowId, owners(type, row), header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The values of the row, with the number of the owner where that of the document has a fault which does not hide it:
     * an old one of 15 digits, an area that nobody knows. Tokens are made of the same number.
     */
    private @Nullable Object[] owners(RecordType type, RowState row) {
        long left = row.invalid & certificates.computeIfAbsent(type, Relations::certificates);
        if (left == 0) {
            return row.values;
        }
        @Nullable Object[] values = row.values.clone();
        for (; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            if (row.faulty(index) instanceof String number) {
                values[index] = OwnerNumber.of(number).orElse(null);
            }
        }
        return values;
    }

    private static long certificates(RecordType type) {
        long mask = 0;
        for (Element element : type.elements()) {
            mask |= element.constraint(Certificate.class).isPresent() ? 1L << element.index() : 0;
        }
        return mask;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    private static int header(String name) {
        return RecordTypes.header().element(name).orElseThrow().index();
    }
}
