package org.fupin.validation.rules.living;

import java.math.BigDecimal;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** The pasture or water area of the household is not between 0 and 100 mu. */
@RuleInfo(
        code = "LIV-F-003",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"pastureArea", "waterArea"},
        title = "牧草地、水面面积范围",
        zh = "面积不在 0 至 100 亩之间：{zh}",
        en = "area is not between 0 and 100 mu: {en}",
        narrowed = "One limit for all counties; provinces with pasture counties switch the rule in their profile.")
public final class PastureOrWaterOutOfRange implements RecordRule<LivingCondition> {

    private static final BigDecimal MOST = new BigDecimal(100);
    private static final List<String> AREAS = List.of("pastureArea", "waterArea");

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return Extent.within(living.pastureArea(), MOST) && Extent.within(living.waterArea(), MOST)
                ? Outcome.PASSED
                : FaultyElements.failed(
                        living, AREAS, value -> value instanceof BigDecimal area && !Extent.within(area, MOST));
    }
}
