package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/**
 * The net income per capita is not the net income over the members, rounded half up to the fen, within one fen; or
 * nobody is counted.
 */
@RuleInfo(
        code = "INC-R-006",
        severity = Severity.ERROR,
        basis = "国家信息系统 aac082",
        fields = {"netIncomePerCapita", "netIncome", "memberCount"},
        title = "人均纯收入",
        zh = "人均纯收入 {netIncomePerCapita} 元不等于年纯收入 {netIncome} 元除以计算人口 {memberCount} 人",
        en = "net income per capita {netIncomePerCapita} is not net income {netIncome} over {memberCount} members")
public final class NetIncomePerCapitaDoesNotFollow implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        int members = income.memberCount();
        return Outcome.require(members >= 1
                && Fen.agree(
                        income.netIncomePerCapita(),
                        income.netIncome().divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP)));
    }
}
