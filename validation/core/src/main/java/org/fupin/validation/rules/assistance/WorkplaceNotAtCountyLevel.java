package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The place of work is not given as a county. */
@RuleInfo(
        code = "EMP-F-007",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"workDivisionCode"},
        title = "务工地点到县级",
        zh = "务工地点 {workDivisionCode} 不是县级代码",
        en = "workplace {workDivisionCode} is no code of a county")
public final class WorkplaceNotAtCountyLevel implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        return Outcome.require(record.workDivisionCode().length() == 6
                && !record.workDivisionCode().endsWith("00"));
    }
}
