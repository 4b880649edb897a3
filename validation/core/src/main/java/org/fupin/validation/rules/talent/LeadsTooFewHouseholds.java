package org.fupin.validation.rules.talent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.talent.EntrepreneurLeader;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A year after the training the leader leads fewer poor households than expected. */
@RuleInfo(
        code = "ENT-R-004",
        severity = Severity.WARNING,
        basis = "《指导意见》: 提升带贫减贫效果",
        confidence = Confidence.GUESS,
        fields = {"trainedDate", "ledHouseholds"},
        optional = {"dataYear", "divisionCode"},
        title = "致富带头人带贫",
        zh = "培训满一年带动贫困户 {ledHouseholds} 户，少于 {least} 户",
        en = "a year after the training {ledHouseholds} households are led, fewer than {least}")
public final class LeadsTooFewHouseholds implements RecordRule<EntrepreneurLeader> {

    @Override
    public Outcome judge(EntrepreneurLeader record, RuleContext context) {
        LocalDate day = context.periodEnd();
        if (record.trainedDate().plusYears(1).isAfter(day)) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> least = context.parameter("LED_HOUSEHOLDS_MIN", day);
        if (least.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.ledHouseholds() >= least.get().intValue() ? Outcome.PASSED : Outcome.failed("least", least.get());
    }
}
