package org.fupin.validation.rules.cooperation;

import java.util.regex.Pattern;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.cooperation.MilitaryAssistance;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The name of the military unit holds a designation: four to six digits before 部队. */
@RuleInfo(
        code = "MIL-F-001",
        severity = Severity.ERROR,
        basis = "信息安全; 《指导意见》§七(一)",
        confidence = Confidence.LIKELY,
        fields = {"unit"},
        title = "部队单位脱敏",
        zh = "部队单位名称含番号",
        en = "the name of the unit holds a troop designation")
public final class TroopDesignationShown implements RecordRule<MilitaryAssistance> {

    private static final Pattern DESIGNATION = Pattern.compile("[0-9０-９]{4,6}部队");

    @Override
    public Outcome judge(MilitaryAssistance record, RuleContext context) {
        return Outcome.require(!DESIGNATION.matcher(record.unit()).find());
    }
}
