package org.fupin.validation.rules.assistance;

import java.time.temporal.ChronoUnit;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.SkillTraining;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The training ends before it begins or lasts more than 180 days, both ends counted. */
@RuleInfo(
        code = "TRN-R-001",
        severity = Severity.ERROR,
        basis = "Logic",
        confidence = Confidence.LIKELY,
        fields = {"startDate", "endDate"},
        title = "培训起止",
        zh = "培训 {startDate} 至 {endDate} 起止颠倒或超过180天",
        en = "the training from {startDate} to {endDate} ends before it begins or lasts over 180 days")
public final class TrainingImplausible implements RecordRule<SkillTraining> {

    @Override
    public Outcome judge(SkillTraining record, RuleContext context) {
        long days = ChronoUnit.DAYS.between(record.startDate(), record.endDate()) + 1;
        return Outcome.require(days >= 1 && days <= 180);
    }
}
