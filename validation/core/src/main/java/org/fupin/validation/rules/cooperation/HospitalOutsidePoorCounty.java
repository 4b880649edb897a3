package org.fupin.validation.rules.cooperation;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.cooperation.MilitaryAssistance;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A military hospital assists a place that is no poor county (six digits). */
@RuleInfo(
        code = "MIL-R-002",
        severity = Severity.WARNING,
        basis = "《指导意见》§六(三)",
        fields = {"activityType", "targetDivision"},
        title = "医院帮扶对象为县级医院",
        zh = "医院帮扶对象 {targetDivision} 不是贫困县",
        en = "the hospital assistance goes to {targetDivision}, which is no poor county")
public final class HospitalOutsidePoorCounty implements RecordRule<MilitaryAssistance> {

    @Override
    public Outcome judge(MilitaryAssistance record, RuleContext context) {
        if (!record.activityType().equals("4")) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(PovertyCounties.standard().contains(record.targetDivision()));
    }
}
