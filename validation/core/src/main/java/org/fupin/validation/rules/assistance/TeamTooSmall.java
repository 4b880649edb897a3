package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.ResidentTeam;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The team stationed in the village has fewer members than decreed. */
@RuleInfo(
        code = "TEA-R-001",
        severity = Severity.ERROR,
        basis = "中办国办 2017-12 指导意见",
        fields = {"memberCount"},
        optional = {"dataYear", "divisionCode"},
        title = "驻村工作队不少于3人",
        zh = "队员 {memberCount} 人，少于 {least} 人",
        en = "{memberCount} members, fewer than {least}")
public final class TeamTooSmall implements RecordRule<ResidentTeam> {

    @Override
    public Outcome judge(ResidentTeam record, RuleContext context) {
        Optional<BigDecimal> least = context.parameter("TEAM_SIZE", context.periodEnd());
        if (least.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.memberCount() >= least.get().intValue() ? Outcome.PASSED : Outcome.failed("least", least.get());
    }
}
