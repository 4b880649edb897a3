package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.PhoneNumber;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The telephone is no mobile number of eleven digits. */
@RuleInfo(
        code = "EMP-F-015",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"phone"},
        title = "务工人员手机号",
        zh = "务工人员手机号码有误",
        en = "the mobile number of the worker is malformed")
public final class WorkerPhoneMalformed implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        return Outcome.require(PhoneNumber.isMobile(record.phone()));
    }
}
