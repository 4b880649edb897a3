package org.fupin.validation.rules.household;

import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A cause is “other” and no note explains it. */
@RuleInfo(
        code = "HHD-R-006",
        severity = Severity.WARNING,
        basis = "国家信息系统核查 (risk side)",
        confidence = Confidence.LIKELY,
        fields = "mainCause",
        optional = {"otherCauses", "causeNote"},
        title = "选其他须说明",
        zh = "致贫原因含“其他”，但未填致贫原因说明",
        en = "a cause of poverty is “other” but no note explains it")
public final class OtherCauseNotExplained implements RecordRule<Household> {

    private static final String OTHER = "99";

    @Override
    public Outcome judge(Household household, RuleContext context) {
        List<String> others = household.otherCauses();
        boolean other = OTHER.equals(household.mainCause()) || others != null && others.contains(OTHER);
        if (!other) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(household.causeNote() != null);
    }
}
