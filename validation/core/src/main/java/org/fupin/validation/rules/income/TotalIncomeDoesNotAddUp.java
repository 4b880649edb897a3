package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The total income is not the sum of wage, business, property and transfer income, within one fen. */
@RuleInfo(
        code = "INC-R-004",
        severity = Severity.ERROR,
        basis = "国家信息系统 aac081",
        fields = {"totalIncome", "wageIncome", "businessIncome", "propertyIncome", "transferIncome"},
        title = "总收入合计",
        zh = "年总收入 {totalIncome} 元不等于四类收入之和 {sum} 元",
        en = "total income {totalIncome} is not the sum {sum} of the four classes")
public final class TotalIncomeDoesNotAddUp implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        BigDecimal sum = income.wageIncome()
                .add(income.businessIncome())
                .add(income.propertyIncome())
                .add(income.transferIncome());
        return Fen.agree(income.totalIncome(), sum) ? Outcome.PASSED : Outcome.failed("sum", sum);
    }
}
