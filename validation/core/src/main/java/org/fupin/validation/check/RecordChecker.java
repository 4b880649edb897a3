package org.fupin.validation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Breach;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.FindingSink;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.rule.ConstraintRules;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Checks rows of one record type against its constraints and record rules, and keeps their accounts; one per thread. */
public final class RecordChecker {

    private final RecordPlan plan;
    private final FindingSink sink;
    private final FindingFactory findings;
    private final Tally tally;
    private boolean rejected;

    /** A checker that hands findings to the sink. */
    public RecordChecker(RecordPlan plan, FindingSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.findings = new FindingFactory(plan.type, plan.profile);
        this.tally = new Tally(plan);
    }

    /** The factory of this type's findings. */
    public FindingFactory findings() {
        return findings;
    }

    /**
     * Checks and judges the row.
     *
     * @param expected elements that the row has a place for; required ones outside are the file's fault, not the row's
     * @return whether nothing of severity ERROR was found
     */
    public boolean check(RowState row, long expected, RuleContext context, Locator locator) {
        rejected = false;
        checkElements(row, expected, context, locator);
        judge(row, context, locator);
        return !rejected;
    }

    /** Checks the header elements in the mask: those that the row itself, or for once the file, has given. */
    public boolean checkHeader(RowState row, long mask, RuleContext context, Locator locator) {
        rejected = false;
        for (long left = mask & row.headerPresent; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            tally.headerSeen(index);
            if ((row.headerSound >> index & 1) == 0) {
                checkHeaderValue(row, index, context, locator);
            }
        }
        return !rejected;
    }

    private void checkHeaderValue(RowState row, int index, RuleContext context, Locator locator) {
        ElementCheck check = plan.headerElements[index];
        Breach breach = check.breach(Objects.requireNonNull(row.header[index]));
        if (breach != null) {
            Finding finding = findings.breach(
                    ConstraintRules.get(breach.rule()), breach, check.element(), row, locator.place(check.element()));
            tally.header[index].breach(breach.rule(), report(finding, row, context.asOf()));
            row.spoilHeader(index);
        }
    }

    /** The accounts of every rule of this record type so far. */
    public List<LedgerEntry> ledger() {
        return tally.entries();
    }

    private void checkElements(RowState row, long expected, RuleContext context, Locator locator) {
        tally.row(row);
        for (long left = tally.required & expected & ~row.present & ~row.invalid; left != 0; left &= left - 1) {
            missing(row, Long.numberOfTrailingZeros(left), context, locator);
        }
        for (long left = row.present & ~row.sound; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            Object value = row.values[index];
            if (value != null) {
                checkValue(row, index, value, context, locator);
            }
        }
    }

    private void checkValue(RowState row, int index, Object value, RuleContext context, Locator locator) {
        ElementCheck check = plan.elements[index];
        Breach breach = check.breach(value);
        if (breach != null) {
            Finding finding = findings.breach(
                    ConstraintRules.get(breach.rule()), breach, check.element(), row, locator.place(check.element()));
            tally.elements[index].breach(breach.rule(), report(finding, row, context.asOf()));
            if (finding.severity() == Severity.ERROR) {
                row.spoil(index, value);
            }
        }
    }

    private void missing(RowState row, int index, RuleContext context, Locator locator) {
        ElementCheck check = plan.elements[index];
        String code = Objects.requireNonNull(check.required());
        Finding finding = findings.breach(
                ConstraintRules.get(code),
                Presence.missing(code),
                check.element(),
                row,
                locator.place(check.element()));
        tally.missing(index, report(finding, row, context.asOf()));
    }

    private void judge(RowState row, RuleContext context, Locator locator) {
        @Nullable CanonicalRecord record = null;
        CompiledRule[] rules = plan.rules;
        for (int i = 0; i < rules.length; i++) {
            CompiledRule rule = rules[i];
            if (rule.blocked(row)) {
                tally.blocked[i]++;
            } else if (rule.lacks(row)) {
                tally.notApplicable[i]++;
            } else {
                if (record == null) {
                    record = plan.type.create(row.values);
                }
                settle(i, rule.rule().judge(record, context), row, context, locator);
            }
        }
    }

    private void settle(int index, Outcome outcome, RowState row, RuleContext context, Locator locator) {
        switch (outcome.verdict()) {
            case PASSED -> tally.passed[index]++;
            case NOT_APPLICABLE -> tally.notApplicable[index]++;
            case FAILED ->
                tally.outcome(index, report(broken(plan.rules[index], outcome, row, locator), row, context.asOf()));
        }
    }

    private Finding broken(CompiledRule rule, Outcome outcome, RowState row, Locator locator) {
        List<String> fields = FindingFactory.fields(rule.description());
        Element first = fields.isEmpty() ? null : element(fields.get(0));
        return findings.make(rule.description(), outcome.details(), fields, row, locator.place(first));
    }

    /** An element of the record or, when it has none of that name, of the common header. */
    private @Nullable Element element(String name) {
        return plan.type
                .element(name)
                .or(() -> RecordTypes.header().element(name))
                .orElse(null);
    }

    /** Hands the finding on unless it is waived; says whether it was. */
    private boolean report(Finding finding, RowState row, LocalDate asOf) {
        if (plan.profile.waives(finding.rule().code(), plan.type.name(), findings.clearKey(row), asOf)) {
            return true;
        }
        rejected |= finding.severity() == Severity.ERROR;
        sink.accept(finding);
        return false;
    }
}
