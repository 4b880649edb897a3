package org.fupin.validation.rules.living;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The house area is 0, which says that the household has no house, yet the house is called dangerous. */
@RuleInfo(
        code = "LIV-R-008",
        severity = Severity.WARNING,
        basis = "2013 form: 无房户填0",
        fields = {"houseArea", "dangerousHouse"},
        title = "无房户面积为零",
        zh = "住房面积为 0（无房户），不能是危房户",
        en = "a household without a house cannot live in a dangerous house",
        narrowed = "The note of a household without a house is no element of the record and is not asked for.")
public final class DangerousHouseWithoutHouse implements RecordRule<LivingCondition> {

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return living.houseArea().signum() == 0 ? Outcome.require(!living.dangerousHouse()) : Outcome.NOT_APPLICABLE;
    }
}
