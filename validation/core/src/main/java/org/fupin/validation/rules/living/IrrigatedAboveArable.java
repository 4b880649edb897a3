package org.fupin.validation.rules.living;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** More land is irrigated than there is arable land. */
@RuleInfo(
        code = "LIV-R-005",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"irrigatedArea", "arableArea"},
        title = "有效灌溉不超过耕地",
        zh = "有效灌溉面积 {irrigatedArea} 亩超过耕地面积 {arableArea} 亩",
        en = "irrigated area {irrigatedArea} exceeds arable area {arableArea}")
public final class IrrigatedAboveArable implements RecordRule<LivingCondition> {

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return Outcome.require(living.irrigatedArea().compareTo(living.arableArea()) <= 0);
    }
}
