package org.fupin.validation.rules.living;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** One of the seven living conditions that the national check asks for is not filled in. */
@RuleInfo(
        code = "LIV-F-010",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        optional = {
            "livingPower",
            "safeWaterSolved",
            "sanitaryToilet",
            "dangerousHouse",
            "entranceRoad",
            "houseArea",
            "distanceToMainRoad"
        },
        title = "生活条件必填",
        zh = "生活条件未填：{zh}",
        en = "living conditions are not filled in: {en}")
public final class LivingConditionsNotFilled implements RecordRule<LivingCondition> {

    private static final List<String> CONDITIONS = List.of(
            "livingPower",
            "safeWaterSolved",
            "sanitaryToilet",
            "dangerousHouse",
            "entranceRoad",
            "houseArea",
            "distanceToMainRoad");

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        return filled(living)
                ? Outcome.PASSED
                : FaultyElements.failed(living, CONDITIONS, value -> !Presence.present(value));
    }

    private static boolean filled(LivingCondition living) {
        return living.livingPower() != null
                && living.safeWaterSolved() != null
                && living.sanitaryToilet() != null
                && living.dangerousHouse() != null
                && Presence.present(living.entranceRoad())
                && living.houseArea() != null
                && living.distanceToMainRoad() != null;
    }
}
