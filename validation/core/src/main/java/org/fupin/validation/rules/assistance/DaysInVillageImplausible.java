package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.TeamAttendance;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The days in the village are fewer than local rules ask for, or more than the month has. */
@RuleInfo(
        code = "ATT-R-007",
        severity = Severity.WARNING,
        basis = "地方管理办法",
        confidence = Confidence.GUESS,
        fields = {"month", "daysInVillage"},
        optional = {"divisionCode"},
        title = "驻村天数",
        zh = "{month} 驻村 {daysInVillage} 天，不在 {least} 至 {most} 天之间",
        en = "{daysInVillage} days in the village in {month}, not between {least} and {most}")
public final class DaysInVillageImplausible implements RecordRule<TeamAttendance> {

    @Override
    public Outcome judge(TeamAttendance record, RuleContext context) {
        Optional<BigDecimal> least =
                context.parameter("VILLAGE_NIGHTS", record.month().atEndOfMonth());
        int most = record.month().lengthOfMonth();
        int days = record.daysInVillage();
        if (days > most || least.isPresent() && days < least.get().intValue()) {
            return Outcome.failed("least", least.orElse(BigDecimal.ZERO)).with("most", most);
        }
        return Outcome.PASSED;
    }
}
