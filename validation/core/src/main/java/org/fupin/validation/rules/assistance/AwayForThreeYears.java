package org.fupin.validation.rules.assistance;

import java.time.YearMonth;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Work that began more than 36 months ago has no end and is to be verified. */
@RuleInfo(
        code = "EMP-R-012",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"startMonth"},
        optional = {"endMonth"},
        title = "连续务工三年未返核实",
        zh = "{startMonth} 起务工超过36个月没有结束时间，须核实",
        en = "at work since {startMonth}, more than 36 months without an end: verify")
public final class AwayForThreeYears implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        if (record.endMonth() != null) {
            return Outcome.NOT_APPLICABLE;
        }
        YearMonth latest = YearMonth.from(context.asOf()).minusMonths(36);
        return Outcome.require(!record.startMonth().isBefore(latest));
    }
}
