package org.fupin.validation.rules.household;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The poverty status lacks its year, or a year is filled that the status cannot have. */
@RuleInfo(
        code = "HHD-R-014",
        severity = Severity.ERROR,
        basis = "国家信息系统",
        fields = "povertyStatus",
        optional = {"exitYear", "returnYear"},
        title = "脱贫年度条件必填",
        zh = "脱贫状态 {povertyStatus} 与脱贫年度、返贫年度的填报不符",
        en = "poverty status {povertyStatus} does not fit the exit year and return year filled or empty",
        narrowed =
                "A household that returned keeps its exit year and one that exited again keeps its return year; only those never exited (0, 2) must have neither. Cancelled households are not judged.")
public final class StatusContradictsYears implements RecordRule<Household> {

    private static final String POOR = "0";
    private static final String EXITED = "1";
    private static final String PROVISIONAL = "2";
    private static final String RETURNED = "3";

    @Override
    public Outcome judge(Household household, RuleContext context) {
        boolean exited = household.exitYear() != null;
        boolean returned = household.returnYear() != null;
        return switch (household.povertyStatus()) {
            case POOR, PROVISIONAL -> Outcome.require(!exited && !returned);
            case EXITED -> Outcome.require(exited);
            case RETURNED -> Outcome.require(returned);
            default -> Outcome.NOT_APPLICABLE;
        };
    }
}
