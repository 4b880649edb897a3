package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The income reference of the monitoring register is not net income plus claims less compliant self-paid expense.
 */
@RuleInfo(
        code = "INC-R-019",
        severity = Severity.ERROR,
        basis = "防返贫系统表式",
        confidence = Confidence.LIKELY,
        fields = {"incomeReference", "netIncome", "claimIncome", "compliantSelfPaidExpense"},
        title = "收入参考范围",
        zh = "收入参考范围 {incomeReference} 元不等于年纯收入加理赔收入减合规自付支出 {expected} 元",
        en = "income reference {incomeReference} is not net income plus claims less compliant expense, {expected}")
public final class IncomeReferenceDoesNotFollow implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        BigDecimal expected = income.netIncome().add(income.claimIncome()).subtract(income.compliantSelfPaidExpense());
        return income.incomeReference().compareTo(expected) == 0
                ? Outcome.PASSED
                : Outcome.failed("expected", expected);
    }
}
