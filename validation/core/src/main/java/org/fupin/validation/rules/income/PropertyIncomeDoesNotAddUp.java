package org.fupin.validation.rules.income;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The property income is not the sum of its two parts, within one fen. */
@RuleInfo(
        code = "INC-R-002",
        severity = Severity.ERROR,
        basis = "国家信息系统 aac072 = aac092 + aac093",
        fields = {"propertyIncome", "assetDividend", "otherPropertyIncome"},
        title = "财产性收入合计",
        zh = "财产性收入 {propertyIncome} 元不等于资产收益分红 {assetDividend} 元与其他财产性收入 {otherPropertyIncome} 元之和",
        en =
                "property income {propertyIncome} is not the sum of asset dividend {assetDividend} and other property income {otherPropertyIncome}")
public final class PropertyIncomeDoesNotAddUp implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        return Outcome.require(
                Fen.agree(income.propertyIncome(), income.assetDividend().add(income.otherPropertyIncome())));
    }
}
