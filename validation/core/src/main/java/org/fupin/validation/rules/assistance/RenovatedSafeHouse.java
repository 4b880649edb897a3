package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.HouseRenovation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A house that was not dangerous was renovated. */
@RuleInfo(
        code = "HRN-R-001",
        severity = Severity.ERROR,
        basis = "农村危房改造",
        fields = {"gradeBefore"},
        title = "改造对象等级",
        zh = "改造前等级 {gradeBefore} 不是 C 级或 D 级",
        en = "grade {gradeBefore} before the renovation is neither C nor D",
        narrowed = "That a household had no house cannot be told in the record.")
public final class RenovatedSafeHouse implements RecordRule<HouseRenovation> {

    @Override
    public Outcome judge(HouseRenovation record, RuleContext context) {
        return Outcome.require(
                record.gradeBefore().equals("C") || record.gradeBefore().equals("D"));
    }
}
