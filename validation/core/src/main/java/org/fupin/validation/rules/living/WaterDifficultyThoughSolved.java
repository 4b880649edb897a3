package org.fupin.validation.rules.living;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Safe drinking water is said to be solved and water is still said to be difficult. */
@RuleInfo(
        code = "LIV-R-009",
        severity = Severity.ERROR,
        basis = "Label meaning",
        fields = {"safeWaterSolved", "waterDifficulty"},
        title = "饮水困难与安全饮水一致",
        zh = "已解决安全饮用水，饮水却仍困难",
        en = "safe water is solved, yet water is difficult")
public final class WaterDifficultyThoughSolved implements RecordRule<LivingCondition> {

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return living.safeWaterSolved() ? Outcome.require(!living.waterDifficulty()) : Outcome.NOT_APPLICABLE;
    }
}
