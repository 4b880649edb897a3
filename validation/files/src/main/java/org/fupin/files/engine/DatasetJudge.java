package org.fupin.files.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fupin.files.relate.OtherRows;
import org.fupin.files.relate.OtherRows.OtherRow;
import org.fupin.files.relate.RowSink;
import org.fupin.files.relate.RuleRun;
import org.fupin.files.report.SystemError;
import org.fupin.model.annotation.Severity;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.check.KeyText;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Fingerprint;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.finding.MessageTemplate;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.Related;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.finding.ShownValue;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Runs the dataset rules over the rows that were collected, and makes findings of the rows in breach. */
final class DatasetJudge {

    /** Column of the table of versions that holds the key of a record of any type. */
    private static final String BUSINESS_KEY = "businessKey";

    private final Run run;
    private final Relations relations;
    private final Profile profile;
    private final List<SystemError> errors = new ArrayList<>();

    DatasetJudge(Run run, Relations relations) {
        this.run = run;
        this.relations = relations;
        this.profile = run.profile();
    }

    /** Runs every rule that the profile has not switched off. */
    List<LedgerEntry> judge() throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (DatasetRule rule : relations.rules()) {
            String off = profile.disabled(rule.code());
            run.options().progress().relating(rule.code());
            entries.add(off == null ? judge(rule) : idle(rule, off));
        }
        return entries;
    }

    /** What went wrong with rules themselves. */
    List<SystemError> errors() {
        return errors;
    }

    private LedgerEntry judge(DatasetRule rule) throws IOException {
        Breaches breaches = new Breaches(rule);
        RuleRun ran = relations.run(rule, breaches);
        Severity severity = profile.severity(rule.description());
        if (ran instanceof RuleRun.Judged judged) {
            long passed = Math.max(0, judged.evaluated() - breaches.failed - breaches.waived);
            return new LedgerEntry(listed(rule), severity, passed, breaches.failed, breaches.waived, 0, 0, null);
        }
        if (ran instanceof RuleRun.Idle idle) {
            return idle(rule, idle.zh() + " · " + idle.en());
        }
        String message = ((RuleRun.Broken) ran).message();
        errors.add(new SystemError(
                "规则 " + rule.code() + " 的 SQL 无法执行：" + message,
                "the SQL of rule " + rule.code() + " cannot run: " + message));
        return idle(rule, "SQL 出错 · the SQL is broken");
    }

    /** Makes findings of the rows in breach; a row that the query returns several times counts once. */
    private final class Breaches implements RowSink {

        private final DatasetRule rule;
        private long failed;
        private long waived;
        private long last = -1;

        Breaches(DatasetRule rule) {
            this.rule = rule;
        }

        @Override
        public void accept(long rowId, Map<String, String> details) {
            accept(rowId, details, OtherRows.NONE);
        }

        @Override
        public void accept(long rowId, Map<String, String> details, OtherRows others) {
            if (rowId == last) {
                return;
            }
            last = rowId;
            if (breach(rule, rowId, details, others)) {
                waived++;
            } else {
                failed++;
            }
        }
    }

    private LedgerEntry idle(DatasetRule rule, String reason) {
        return LedgerEntry.idle(listed(rule), profile.severity(rule.description()), reason);
    }

    /** The rule as the catalogue has it, for a rule may have several queries with a message each. */
    private static RuleDescription listed(DatasetRule rule) {
        return RuleCatalogue.find(rule.code()).orElse(rule.description());
    }

    /** Makes the finding of a row in breach; says whether it is waived. */
    private boolean breach(DatasetRule rule, long rowId, Map<String, String> details, OtherRows others) {
        TableAccount table = run.table(RowId.table(rowId));
        RecordType type = RecordTypes.find(table.record()).orElseThrow();
        Map<String, String> shown = new TreeMap<>();
        String clear = absent(details.get(RowSink.KEY));
        String division = absent(details.get(RowSink.DIVISION));
        RuleDescription description = rule.description();
        if (profile.waives(rule.code(), type.name(), clear, run.asOf())) {
            return true;
        }
        String key = clear == null ? null : KeyText.shown(type, clear);
        details.forEach((name, value) -> shown.put(name, shown(rule, type, name, value)));
        shown.keySet().removeAll(List.of(RowSink.KEY, RowSink.DIVISION));
        Severity severity = profile.severity(description);
        Place place =
                new Place(table.source.path(), table.source.sheet(), RowId.line(rowId), table.column(rule.field()));
        run.outlet()
                .accept(
                        new Finding(
                                listed(rule),
                                severity,
                                type.name(),
                                key,
                                place,
                                rule.field(),
                                MessageTemplate.fill(description.zh(), name -> text(type, shown, name, Locale.CHINESE)),
                                MessageTemplate.fill(description.en(), name -> text(type, shown, name, Locale.ENGLISH)),
                                Collections.unmodifiableMap(shown),
                                Fingerprint.of(
                                        rule.code(),
                                        type.name(),
                                        place.file(),
                                        key == null ? "line " + place.line() : key,
                                        rule.field() == null ? "" : rule.field()),
                                related(others)),
                        division);
        if (severity == Severity.ERROR) {
            table.reject(rowId);
        }
        return false;
    }

    /** The other rows with their places, whatever type they are of. */
    private Related related(OtherRows others) {
        List<RelatedRow> rows = new ArrayList<>();
        for (OtherRow other : others.rows()) {
            TableAccount table = run.table(RowId.table(other.rowId()));
            RecordType type = RecordTypes.find(table.record()).orElseThrow();
            String key = other.key() == null ? null : KeyText.shown(type, other.key());
            rows.add(new RelatedRow(
                    type.name(),
                    key,
                    new Place(table.source.path(), table.source.sheet(), RowId.line(other.rowId()), null)));
        }
        return rows.isEmpty() ? Related.NONE : new Related(rows, others.total());
    }

    private static @Nullable String absent(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** A detail that goes by the name of a personal element of any record that the rule reads is masked as that is. */
    private static String shown(DatasetRule rule, RecordType type, String name, String value) {
        if (value.isEmpty()) {
            return value;
        }
        if (name.equals(BUSINESS_KEY)) {
            return KeyText.shown(type, value);
        }
        Optional<Element> personal = type.element(name)
                .or(() -> rule.reads().keySet().stream()
                        .flatMap(table -> RecordTypes.named(table).stream())
                        .flatMap(other -> other.element(name).stream())
                        .filter(element -> element.sensitive() != null)
                        .findFirst())
                .filter(element -> element.sensitive() != null);
        return personal.isEmpty() ? ShownValue.of(value) : ShownValue.of(personal.get(), value, Locale.ROOT);
    }

    private static @Nullable String text(RecordType type, Map<String, String> shown, String name, Locale locale) {
        String value = shown.get(name);
        if (value == null) {
            return null;
        }
        if (value.isEmpty()) {
            return "—";
        }
        return type.element(name)
                .filter(element ->
                        element.sensitive() == null && element.codeList().isPresent())
                .map(element -> ShownValue.of(element, value, locale))
                .orElse(value);
    }
}
