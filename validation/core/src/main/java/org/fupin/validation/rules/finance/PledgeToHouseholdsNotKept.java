package org.fupin.validation.rules.finance;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.EnterpriseLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The firm links fewer poor households than it pledged for the loan, so the subsidised rate is to be withdrawn. */
@RuleInfo(
        code = "ELN-R-002",
        severity = Severity.ERROR,
        basis = "《指导意见》: 挂钩机制",
        confidence = Confidence.LIKELY,
        fields = {"linkCommitHouseholds", "linkActualHouseholds"},
        title = "带贫挂钩",
        zh = "承诺带动 {linkCommitHouseholds} 户，实际带动 {linkActualHouseholds} 户",
        en = "{linkCommitHouseholds} households were pledged, {linkActualHouseholds} are linked",
        narrowed = "The record is taken to show the state at the end of the year.")
public final class PledgeToHouseholdsNotKept implements RecordRule<EnterpriseLoan> {

    @Override
    public Outcome judge(EnterpriseLoan record, RuleContext context) {
        return Outcome.require(record.linkActualHouseholds() >= record.linkCommitHouseholds());
    }
}
