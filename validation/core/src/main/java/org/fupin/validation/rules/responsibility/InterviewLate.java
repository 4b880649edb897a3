package org.fupin.validation.rules.responsibility;

import java.time.temporal.ChronoUnit;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.Interview;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The interview took place more than 30 days after the problem was found, or before it. */
@RuleInfo(
        code = "TLK-P-025",
        severity = Severity.WARNING,
        basis = "《指导意见》§八(三): 随时发现随时约谈 (number ours)",
        confidence = Confidence.GUESS,
        fields = {"date", "problemDate"},
        title = "随时约谈",
        zh = "{problemDate} 发现问题，{date} 才约谈，超过 30 天或早于发现日",
        en = "the problem of {problemDate} led to an interview on {date}, more than 30 days later or before it")
public final class InterviewLate implements RecordRule<Interview> {

    @Override
    public Outcome judge(Interview record, RuleContext context) {
        long days = ChronoUnit.DAYS.between(record.problemDate(), record.date());
        return Outcome.require(days >= 0 && days <= 30);
    }
}
