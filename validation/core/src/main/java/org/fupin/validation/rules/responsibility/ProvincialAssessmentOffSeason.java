package org.fupin.validation.rules.responsibility;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.Assessment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The yearly assessment of provinces began before December of the year or ended after February of the next. */
@RuleInfo(
        code = "ASM-P-023",
        severity = Severity.WARNING,
        basis = "省级党委和政府扶贫开发工作成效考核办法 §6",
        fields = {"assessmentKind", "year", "startDate", "endDate"},
        title = "省级考核时点",
        zh = "省级考核 {startDate} 至 {endDate} 不在年底至次年2月底之间",
        en =
                "the assessment of provinces from {startDate} to {endDate} is not between the end of {year} and the end of February",
        narrowed = "The end of the year is taken as December.")
public final class ProvincialAssessmentOffSeason implements RecordRule<Assessment> {

    @Override
    public Outcome judge(Assessment record, RuleContext context) {
        if (!record.assessmentKind().equals("1")) {
            return Outcome.NOT_APPLICABLE;
        }
        int year = record.year().getValue();
        LocalDate first = LocalDate.of(year, 12, 1);
        LocalDate last = YearMonth.of(year + 1, 2).atEndOfMonth();
        return Outcome.require(
                !record.startDate().isBefore(first) && !record.endDate().isAfter(last));
    }
}
