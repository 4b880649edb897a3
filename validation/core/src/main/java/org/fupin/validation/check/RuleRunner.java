package org.fupin.validation.check;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RuleContext;

/** Runs the record rules of a plan on one row and says which it breaks, without any account. */
public final class RuleRunner {

    private RuleRunner() {}

    /** The rules that the row breaks; those that lack or cannot trust a value are left out. */
    public static List<BrokenRule> broken(RecordPlan plan, RowState row, RuleContext context) {
        List<BrokenRule> broken = new ArrayList<>();
        CanonicalRecord record = plan.type.create(row.values);
        for (CompiledRule rule : plan.rules) {
            if (!rule.blocked(row) && !rule.lacks(row)) {
                Outcome outcome = rule.rule().judge(record, context);
                if (outcome.verdict() == Outcome.Verdict.FAILED) {
                    broken.add(new BrokenRule(plan.type, rule.description(), outcome.details()));
                }
            }
        }
        return broken;
    }
}
