package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A wage income above 0 and below 100 yuan a year, which no job pays: mostly an amount typed in another unit.
 */
@RuleInfo(
        code = "INC-F-011",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"wageIncome"},
        title = "工资性收入不合理小额",
        zh = "工资性收入 {wageIncome} 元不合理：大于 0 且不足 100 元",
        en = "wage income of {wageIncome} yuan is implausible: above 0 and below 100")
public final class TinyWageIncome implements RecordRule<HouseholdIncome> {

    private static final BigDecimal LEAST = new BigDecimal(100);

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        BigDecimal wage = income.wageIncome();
        return Outcome.require(wage.signum() <= 0 || wage.compareTo(LEAST) >= 0);
    }
}
