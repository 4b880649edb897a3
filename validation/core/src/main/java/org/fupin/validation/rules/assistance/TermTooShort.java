package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.TeamMember;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A cadre who was not recalled left the village before the decreed months were over. */
@RuleInfo(
        code = "TEA-R-002",
        severity = Severity.ERROR,
        basis = "中办国办 2017-12 指导意见",
        fields = {"startDate", "endDate"},
        optional = {"recallFlag", "divisionCode"},
        title = "每期不少于2年",
        zh = "驻村 {startDate} 至 {endDate} 不足 {least} 个月",
        en = "the term from {startDate} to {endDate} is shorter than {least} months")
public final class TermTooShort implements RecordRule<TeamMember> {

    @Override
    public Outcome judge(TeamMember record, RuleContext context) {
        if (Boolean.TRUE.equals(record.recallFlag())) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> least = context.parameter("TEAM_MONTHS", record.endDate());
        if (least.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        LocalDate earliest = record.startDate().plusMonths(least.get().longValue());
        return record.endDate().isBefore(earliest) ? Outcome.failed("least", least.get()) : Outcome.PASSED;
    }
}
