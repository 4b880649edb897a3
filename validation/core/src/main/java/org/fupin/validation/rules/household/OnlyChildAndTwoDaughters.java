package org.fupin.validation.rules.household;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The household is a family with an only child and one with two daughters at once. */
@RuleInfo(
        code = "HHD-R-023",
        severity = Severity.WARNING,
        basis = "Label meaning",
        fields = {"isOnlyChildFamily", "isTwoDaughterFamily"},
        title = "独生子女户与双女户互斥",
        zh = "同时标为独生子女户和双女户",
        en = "marked both as an only-child and as a two-daughter family")
public final class OnlyChildAndTwoDaughters implements RecordRule<Household> {

    @Override
    public Outcome judge(Household household, RuleContext context) {
        return Outcome.require(!(household.isOnlyChildFamily() && household.isTwoDaughterFamily()));
    }
}
