package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The transfer income is not the sum of its six parts, within one fen. */
@RuleInfo(
        code = "INC-R-003",
        severity = Severity.ERROR,
        basis = "国家信息系统 aac085",
        fields = {
            "transferIncome",
            "familyPlanningIncome",
            "dibaoIncome",
            "tekunIncome",
            "pensionIncome",
            "ecologyIncome",
            "otherTransferIncome"
        },
        title = "转移性收入合计",
        zh = "转移性收入 {transferIncome} 元不等于六个分项之和 {sum} 元",
        en = "transfer income {transferIncome} is not the sum {sum} of its six parts")
public final class TransferIncomeDoesNotAddUp implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        BigDecimal sum = income.familyPlanningIncome()
                .add(income.dibaoIncome())
                .add(income.tekunIncome())
                .add(income.pensionIncome())
                .add(income.ecologyIncome())
                .add(income.otherTransferIncome());
        return Fen.agree(income.transferIncome(), sum) ? Outcome.PASSED : Outcome.failed("sum", sum);
    }
}
