package org.fupin.validation.rules.village;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.VillageAnnual;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The people a household of the village are fewer than one or more than eight. */
@RuleInfo(
        code = "VIL-R-003",
        severity = Severity.WARNING,
        basis = "Practice",
        confidence = Confidence.LIKELY,
        fields = {"population", "householdCount"},
        title = "户均人口",
        zh = "总户数 {householdCount} 户、总人口 {population} 人，户均人口不在 1 至 8 之间",
        en = "{householdCount} households with {population} people: not 1 to 8 a household")
public final class HouseholdSizeImplausible implements RecordRule<VillageAnnual> {

    private static final int MOST = 8;

    @Override
    public Outcome judge(VillageAnnual village, RuleContext context) {
        long households = village.householdCount();
        return Outcome.require(village.population() >= households && village.population() <= MOST * households);
    }
}
