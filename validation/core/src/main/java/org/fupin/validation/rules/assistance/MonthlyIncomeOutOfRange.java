package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The monthly income from work, in yuan, is outside the range that the province decreed. */
@RuleInfo(
        code = "EMP-F-006",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"monthlyIncome"},
        optional = {"dataYear", "divisionCode"},
        title = "务工月收入范围",
        zh = "务工月收入 {monthlyIncome} 元不在 {least} 至 {most} 元之间",
        en = "monthly income {monthlyIncome} is not between {least} and {most}",
        narrowed = "Income below 400 yuan, of which the standard takes note, is not told apart.")
public final class MonthlyIncomeOutOfRange implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        Optional<BigDecimal> least = context.parameter("WORK_INCOME_MIN", context.periodEnd());
        Optional<BigDecimal> most = context.parameter("WORK_INCOME_MAX", context.periodEnd());
        if (least.isEmpty() || most.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal income = record.monthlyIncome();
        boolean within = income.compareTo(least.get()) >= 0 && income.compareTo(most.get()) <= 0;
        return within ? Outcome.PASSED : Outcome.failed("least", least.get()).with("most", most.get());
    }
}
