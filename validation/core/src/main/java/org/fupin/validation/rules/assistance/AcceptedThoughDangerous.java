package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.HouseRenovation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A renovated house was accepted without being safe. */
@RuleInfo(
        code = "HRN-R-002",
        severity = Severity.ERROR,
        basis = "农村危房改造",
        fields = {"acceptedDate"},
        optional = {"gradeAfter"},
        title = "验收后等级",
        zh = "已竣工验收，验收等级不是 A 级或 B 级",
        en = "accepted, but its grade after the renovation is neither A nor B")
public final class AcceptedThoughDangerous implements RecordRule<HouseRenovation> {

    @Override
    public Outcome judge(HouseRenovation record, RuleContext context) {
        return Outcome.require("A".equals(record.gradeAfter()) || "B".equals(record.gradeAfter()));
    }
}
