package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.Helper;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A team leader or first secretary is not entered as member of a resident team. */
@RuleInfo(
        code = "HLP-R-005",
        severity = Severity.ERROR,
        basis = "驻村工作规定",
        confidence = Confidence.LIKELY,
        fields = {"isTeamMember"},
        optional = {"isTeamLeader", "isFirstSecretary"},
        title = "队长或第一书记应为队员",
        zh = "队长或第一书记未登记为驻村工作队员",
        en = "a team leader or first secretary is not entered as member of a team",
        narrowed = "Terms in the village (TMB) are not looked up.")
public final class LeaderNotMember implements RecordRule<Helper> {

    @Override
    public Outcome judge(Helper record, RuleContext context) {
        boolean leads = Boolean.TRUE.equals(record.isTeamLeader()) || Boolean.TRUE.equals(record.isFirstSecretary());
        return leads ? Outcome.require(record.isTeamMember()) : Outcome.NOT_APPLICABLE;
    }
}
