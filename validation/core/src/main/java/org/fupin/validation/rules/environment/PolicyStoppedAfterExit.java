package org.fupin.validation.rules.environment;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.environment.PolicyContinuity;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A policy was stopped in a year in which it must be kept after the exit. */
@RuleInfo(
        code = "POL-R-001",
        severity = Severity.WARNING,
        basis = "《指导意见》§七(二): 相关政策保持一段时间",
        fields = {"year", "kept"},
        optional = {"divisionCode"},
        title = "退出后政策保持",
        zh = "{year} 年退出后政策未保持",
        en = "the policy was not kept in {year}, after the exit",
        narrowed = "Each policy and year on its own: whether it was in force in the year of the exit is not looked up.")
public final class PolicyStoppedAfterExit implements RecordRule<PolicyContinuity> {

    @Override
    public Outcome judge(PolicyContinuity record, RuleContext context) {
        if (context.parameter("POLICY_KEPT", LocalDate.of(record.year().getValue(), 12, 31))
                .isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(record.kept());
    }
}
