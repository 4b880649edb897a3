package org.fupin.validation.rules.living;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The distance to the main road of the village is negative or above 5 km. */
@RuleInfo(
        code = "LIV-F-004",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"distanceToMainRoad"},
        title = "与村主干路距离",
        zh = "与村主干路距离 {distanceToMainRoad} 公里不在 0 至 5 公里之间",
        en = "distance to the main road of {distanceToMainRoad} km is not between 0 and 5")
public final class FarFromMainRoad implements RecordRule<LivingCondition> {

    private static final BigDecimal MOST = new BigDecimal(5);

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return Outcome.require(Extent.within(living.distanceToMainRoad(), MOST));
    }
}
