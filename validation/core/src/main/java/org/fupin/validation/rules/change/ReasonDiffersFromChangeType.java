package org.fupin.validation.rules.change;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.MemberChangeEvent;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The reason is one for an increase and the change a decrease, or the other way round. */
@RuleInfo(
        code = "MCE-R-001",
        severity = Severity.ERROR,
        basis = "Standard",
        fields = {"reason", "changeType"},
        title = "原因与类型一致",
        zh = "变更原因 {reason} 与变更类型 {changeType} 不符",
        en = "reason {reason} does not fit change type {changeType}")
public final class ReasonDiffersFromChangeType implements RecordRule<MemberChangeEvent> {

    @Override
    public Outcome judge(MemberChangeEvent event, RuleContext context) {
        return Outcome.require(event.reason().charAt(0) == event.changeType().charAt(0));
    }
}
