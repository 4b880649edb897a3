package org.fupin.files.engine;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.read.Format;
import org.fupin.files.report.FileSummary;
import org.fupin.files.report.Source;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Parameters;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rules.RecordRules;
import org.jspecify.annotations.Nullable;

/** What the tables of one run share: options, plans, accounts, the ledger and the way to compare rows. */
final class Run {

    private final ValidationOptions options;
    private final Parameters parameters;
    private final ReportOutlet outlet;
    private final @Nullable Relations relations;
    private final Pace pace;
    private final Map<RecordType, RecordPlan> plans = new ConcurrentHashMap<>();
    private final List<TableAccount> tables = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();

    Run(ValidationOptions options, Pace pace, ReportOutlet outlet, @Nullable Relations relations) {
        this.options = options;
        this.parameters = options.check().profile().effectiveParameters();
        this.outlet = outlet;
        this.relations = relations;
        this.pace = pace;
    }

    ValidationOptions options() {
        return options;
    }

    Pace pace() {
        return pace;
    }

    Profile profile() {
        return options.check().profile();
    }

    LocalDate asOf() {
        return options.check().asOf();
    }

    Parameters parameters() {
        return parameters;
    }

    Outlet outlet() {
        return outlet;
    }

    RecordPlan plan(RecordType type) {
        return plans.computeIfAbsent(type, key -> RecordPlan.compile(key, RecordRules.all(), profile()));
    }

    /** Elements whose values rules, keys or comparisons need, as bits. */
    long kept(RecordType type) {
        long kept = plan(type).kept();
        int place = Contexts.place(type);
        kept |= place < 0 ? 0 : 1L << place;
        return relations == null ? kept : kept | relations.reads(type);
    }

    TableJudge.@Nullable Relating relating(RecordType type) {
        return relations == null ? null : relations.intake(type);
    }

    /** Says which elements a table of the package has. */
    void declare(BoundHeader header) throws IOException {
        if (relations != null) {
            List<String> names = new ArrayList<>();
            for (HeaderColumn column : header.columns()) {
                if (column.element() != null) {
                    names.add(column.element().name());
                }
            }
            relations.declare(header.type(), names);
        }
    }

    synchronized TableAccount begin(Source source, Format format, String encoding) {
        TableAccount account = new TableAccount(tables.size(), source, format, encoding);
        tables.add(account);
        return account;
    }

    synchronized TableAccount table(int number) {
        return tables.get(number);
    }

    synchronized void settle(List<LedgerEntry> entries) {
        ledger.addAll(entries);
    }

    synchronized List<LedgerEntry> ledger() {
        List<LedgerEntry> all = new ArrayList<>(ledger);
        all.addAll(outlet.ledger());
        return all;
    }

    synchronized List<FileSummary> files() {
        return tables.stream().map(TableAccount::summary).toList();
    }
}
