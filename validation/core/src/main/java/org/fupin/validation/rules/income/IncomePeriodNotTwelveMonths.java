package org.fupin.validation.rules.income;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The collection period is not twelve months, usually 1 October to 30 September. */
@RuleInfo(
        code = "INC-R-008",
        severity = Severity.ERROR,
        basis = "国家信息系统采集说明",
        confidence = Confidence.LIKELY,
        fields = {"periodStart", "periodEnd"},
        title = "收入周期十二个月",
        zh = "计算周期 {periodStart} 至 {periodEnd} 不是十二个月",
        en = "the period from {periodStart} to {periodEnd} is not twelve months")
public final class IncomePeriodNotTwelveMonths implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        return Outcome.require(
                income.periodEnd().equals(income.periodStart().plusMonths(12).minusDays(1)));
    }
}
