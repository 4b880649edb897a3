package org.fupin.validation.rules.household;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The main cause of poverty stands among the other causes again. */
@RuleInfo(
        code = "HHD-R-005",
        severity = Severity.ERROR,
        basis = "建档立卡方案 A3b",
        fields = {"otherCauses", "mainCause"},
        title = "其他致贫原因不超过两项且不重复",
        zh = "其他致贫原因 {otherCauses} 中重复了主要致贫原因 {mainCause}",
        en = "other causes {otherCauses} repeat the main cause {mainCause}",
        narrowed =
                "More than two or repeated other causes are reported by VAL-F-004 on the element, and the rule is then not judged.")
public final class OtherCauseRepeatsMainCause implements RecordRule<Household> {

    @Override
    public Outcome judge(Household household, RuleContext context) {
        return Outcome.require(!household.otherCauses().contains(household.mainCause()));
    }
}
