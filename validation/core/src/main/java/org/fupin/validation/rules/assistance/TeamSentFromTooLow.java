package org.fupin.validation.rules.assistance;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.ResidentTeam;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The team was sent by a unit below the county. */
@RuleInfo(
        code = "TEA-R-003",
        severity = Severity.ERROR,
        basis = "《指导意见》§八(四)",
        fields = {"dispatchLevel"},
        title = "县以上党政机关选派",
        zh = "选派单位层级 {dispatchLevel} 不是县以上党政机关、单位或部队",
        en = "the unit that sent the team is of level {dispatchLevel}, not of a county or above or the military")
public final class TeamSentFromTooLow implements RecordRule<ResidentTeam> {

    private static final Set<String> SENDERS = Set.of("01", "02", "03", "04", "06");

    @Override
    public Outcome judge(ResidentTeam record, RuleContext context) {
        return Outcome.require(SENDERS.contains(record.dispatchLevel()));
    }
}
