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

/** The forest, returned-forest or orchard area of the household is not between 0 and 200 mu. */
@RuleInfo(
        code = "LIV-F-002",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"forestArea", "returnedForestArea", "orchardArea"},
        title = "林地、退耕、林果面积范围",
        zh = "面积不在 0 至 200 亩之间：{zh}",
        en = "area is not between 0 and 200 mu: {en}")
public final class WoodlandOutOfRange implements RecordRule<LivingCondition> {

    private static final BigDecimal MOST = new BigDecimal(200);
    private static final List<String> AREAS = List.of("forestArea", "returnedForestArea", "orchardArea");

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return Extent.within(living.forestArea(), MOST)
                        && Extent.within(living.returnedForestArea(), MOST)
                        && Extent.within(living.orchardArea(), MOST)
                ? Outcome.PASSED
                : FaultyElements.failed(
                        living, AREAS, value -> value instanceof BigDecimal area && !Extent.within(area, MOST));
    }
}
