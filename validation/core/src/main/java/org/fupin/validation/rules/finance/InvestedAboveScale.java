package org.fupin.validation.rules.finance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.IndustryFund;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The money invested, in yuan, is negative or above the scale of the fund. */
@RuleInfo(
        code = "IFD-R-001",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"invested", "scale"},
        title = "已投不超规模",
        zh = "已投 {invested} 元不在 0 至规模 {scale} 元之间",
        en = "invested {invested} is not between 0 and the scale {scale}")
public final class InvestedAboveScale implements RecordRule<IndustryFund> {

    @Override
    public Outcome judge(IndustryFund record, RuleContext context) {
        return Outcome.require(
                record.invested().signum() >= 0 && record.invested().compareTo(record.scale()) <= 0);
    }
}
