package org.fupin.validation.rules.assistance;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A public welfare job or an assistance workshop lies outside the county of the person. */
@RuleInfo(
        code = "EMP-R-008",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"channel", "workDivisionCode"},
        optional = {"divisionCode"},
        title = "公益岗和帮扶车间应在县内",
        zh = "公益性岗位或帮扶车间（{channel}）的务工地点 {workDivisionCode} 不在本县",
        en = "a public welfare job or workshop ({channel}) at {workDivisionCode} is outside the county")
public final class WelfareJobOutsideCounty implements RecordRule<EmploymentRecord> {

    private static final Set<String> LOCAL = Set.of("3", "4");

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        if (!LOCAL.contains(record.channel())) {
            return Outcome.NOT_APPLICABLE;
        }
        String home = context.divisionCode();
        if (home == null || home.length() < 6) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(home.startsWith(record.workDivisionCode()));
    }
}
