package org.fupin.validation.rules.assistance;

import java.time.YearMonth;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person no longer at work has no month of the end, or one after the month of judgement. */
@RuleInfo(
        code = "EMP-R-011",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"isWorking"},
        optional = {"endMonth"},
        title = "未务工者有结束时间",
        zh = "未务工却没有结束时间，或结束时间在将来",
        en = "no longer at work, but the end is not said or lies in the future")
public final class EndOfWorkNotSaid implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        if (record.isWorking()) {
            return Outcome.NOT_APPLICABLE;
        }
        YearMonth end = record.endMonth();
        return Outcome.require(end != null && !end.isAfter(YearMonth.from(context.asOf())));
    }
}
