package org.fupin.validation.rules.income;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The net income is not the total income less the business expense, within one fen. */
@RuleInfo(
        code = "INC-R-005",
        severity = Severity.ERROR,
        basis = "国家信息系统 aac079",
        fields = {"netIncome", "totalIncome", "businessExpense"},
        title = "纯收入",
        zh = "年纯收入 {netIncome} 元不等于年总收入 {totalIncome} 元减生产经营性支出 {businessExpense} 元",
        en = "net income {netIncome} is not total income {totalIncome} less business expense {businessExpense}")
public final class NetIncomeDoesNotFollow implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        return Outcome.require(
                Fen.agree(income.netIncome(), income.totalIncome().subtract(income.businessExpense())));
    }
}
