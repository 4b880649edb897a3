package org.fupin.validation.rules.fund;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.IntegratedFundPlan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** More was spent than integrated, or more integrated than planned, in yuan. */
@RuleInfo(
        code = "FIP-R-019",
        severity = Severity.ERROR,
        basis = "整合通报口径",
        fields = {"plannedAmount", "integratedAmount", "spentAmount"},
        title = "整合计划关系",
        zh = "已支出 {spentAmount} 元、实际整合 {integratedAmount} 元、计划整合 {plannedAmount} 元应依次不减",
        en =
                "spent {spentAmount}, integrated {integratedAmount} and planned {plannedAmount} must not decrease in this order")
public final class SpentAboveIntegrated implements RecordRule<IntegratedFundPlan> {

    @Override
    public Outcome judge(IntegratedFundPlan record, RuleContext context) {
        return Outcome.require(record.spentAmount().compareTo(record.integratedAmount()) <= 0
                && record.integratedAmount().compareTo(record.plannedAmount()) <= 0);
    }
}
