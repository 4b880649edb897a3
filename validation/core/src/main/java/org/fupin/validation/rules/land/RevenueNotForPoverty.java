package org.fupin.validation.rules.land;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.land.LandQuotaTransfer;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The revenue of a transfer across provinces, in yuan, was not all used for poverty alleviation. */
@RuleInfo(
        code = "LQT-R-003",
        severity = Severity.ERROR,
        basis = "《指导意见》§五(三): 所得收益通过支出预算用于支持脱贫攻坚",
        fields = {"scope", "revenue", "revenueToPoverty"},
        title = "收益用于脱贫攻坚",
        zh = "跨省域调剂收入 {revenue} 元中用于脱贫攻坚 {revenueToPoverty} 元，未全部使用",
        en =
                "of the revenue {revenue} of a transfer across provinces {revenueToPoverty} went to poverty alleviation, not all")
public final class RevenueNotForPoverty implements RecordRule<LandQuotaTransfer> {

    @Override
    public Outcome judge(LandQuotaTransfer record, RuleContext context) {
        if (!record.scope().equals("3")) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(record.revenueToPoverty().compareTo(record.revenue()) == 0);
    }
}
