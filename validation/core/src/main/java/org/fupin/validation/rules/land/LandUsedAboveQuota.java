package org.fupin.validation.rules.land;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.land.LandPlan;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The land used is above the quota, in hectares, or the dedicated yearly quota of a poor county is below the decreed mu.
 */
@RuleInfo(
        code = "LPL-R-001",
        severity = Severity.ERROR,
        basis = "《指导意见》§五(三): 每年专项安排",
        confidence = Confidence.LIKELY,
        fields = {"planKind", "quotaArea", "approvedDate", "planDivisionCode"},
        optional = {"usedArea", "divisionCode"},
        title = "用地不超指标",
        zh = "已用面积超过计划指标 {quotaArea} 公顷，或贫困县专项计划低于 {least} 亩",
        en =
                "the land used is above the quota of {quotaArea} hectares, or the dedicated quota of a poor county is below {least} mu",
        narrowed = "Whether every poor county has a dedicated plan in every year is not judged.")
public final class LandUsedAboveQuota implements RecordRule<LandPlan> {

    private static final BigDecimal MU_OF_HECTARE = new BigDecimal(15);

    private static Optional<BigDecimal> dedicated(LandPlan plan, RuleContext context) {
        boolean poorCounty =
                plan.planKind().equals("2") && PovertyCounties.standard().contains(plan.planDivisionCode());
        return poorCounty ? context.parameter("LAND_QUOTA", plan.approvedDate()) : Optional.empty();
    }

    @Override
    public Outcome judge(LandPlan record, RuleContext context) {
        BigDecimal used = record.usedArea();
        BigDecimal quota = record.quotaArea();
        Optional<BigDecimal> least = dedicated(record, context);
        boolean within = used == null || used.compareTo(quota) <= 0;
        boolean enough = least.isEmpty() || quota.multiply(MU_OF_HECTARE).compareTo(least.get()) >= 0;
        if (within && enough) {
            return Outcome.PASSED;
        }
        return Outcome.failed("least", least.orElse(BigDecimal.ZERO));
    }
}
