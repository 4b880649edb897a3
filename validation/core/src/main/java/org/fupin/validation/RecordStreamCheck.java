package org.fupin.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.RecordType;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Ledger;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.RecordRules;

/** Checks records in memory, one after another. */
final class RecordStreamCheck {

    private final CheckOptions options;
    private final RuleContext context;
    private final Map<RecordType, RecordChecker> checkers = new LinkedHashMap<>();
    private final Map<RecordType, RowState> rows = new HashMap<>();
    private final List<Finding> samples = new ArrayList<>();
    private final Map<String, Integer> perRule = new HashMap<>();
    private long read;
    private long rejected;
    private boolean accepted = true;

    RecordStreamCheck(CheckOptions options) {
        this.options = options;
        this.context = options.context();
    }

    void accept(CanonicalRecord record) {
        RecordType type = RecordType.of(record.getClass());
        RowState row = rows.computeIfAbsent(type, RowState::new);
        row.clear();
        Object[] values = type.values(record);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && Presence.present(values[i])) {
                row.put(i, values[i]);
            }
        }
        read++;
        if (!checker(type).check(row, -1L, context, Locator.NOWHERE)) {
            rejected++;
        }
    }

    CheckResult result() {
        List<LedgerEntry> entries = new ArrayList<>();
        checkers.values().forEach(checker -> entries.addAll(checker.ledger()));
        return new CheckResult(accepted, read, rejected, Ledger.merge(entries), List.copyOf(samples));
    }

    private RecordChecker checker(RecordType type) {
        return checkers.computeIfAbsent(
                type,
                key -> new RecordChecker(RecordPlan.compile(key, RecordRules.all(), options.profile()), this::keep));
    }

    private void keep(Finding finding) {
        accepted &= finding.severity() != Severity.ERROR;
        if (perRule.merge(finding.rule().code(), 1, Integer::sum) <= options.maxSamples()) {
            samples.add(finding);
        }
    }
}
