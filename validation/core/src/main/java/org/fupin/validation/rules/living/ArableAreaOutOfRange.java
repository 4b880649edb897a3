package org.fupin.validation.rules.living;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The arable area of the household is not between 0 and 100 mu. */
@RuleInfo(
        code = "LIV-F-001",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"arableArea"},
        title = "耕地面积范围",
        zh = "耕地面积 {arableArea} 亩不在 0 至 100 亩之间",
        en = "arable area of {arableArea} mu is not between 0 and 100")
public final class ArableAreaOutOfRange implements RecordRule<LivingCondition> {

    private static final BigDecimal MOST = new BigDecimal(100);

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return Outcome.require(Extent.within(living.arableArea(), MOST));
    }
}
