package org.fupin.validation.rules.household;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The number of members is not 1 to 30. */
@RuleInfo(
        code = "HHD-F-003",
        severity = Severity.WARNING,
        basis = "普查表取值范围 0–30",
        confidence = Confidence.LIKELY,
        fields = "memberCount",
        optional = "povertyStatus",
        title = "户人口数范围",
        zh = "家庭人口数 {memberCount} 不在 1–30 之间",
        en = "member count {memberCount} is not 1 to 30",
        narrowed = "Cancelled households, which have no valid member left, are not judged.")
public final class HouseholdSizeImplausible implements RecordRule<Household> {

    private static final String CANCELLED = "9";
    private static final int LARGEST = 30;

    @Override
    public Outcome judge(Household household, RuleContext context) {
        if (CANCELLED.equals(household.povertyStatus())) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(household.memberCount() >= 1 && household.memberCount() <= LARGEST);
    }
}
