package org.fupin.validation.rules.talent;

import java.time.LocalDate;
import java.util.Set;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.talent.TalentDispatch;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The dispatch does not end after it begins, or one under the plans for remote, border and old revolutionary areas lasts less than a year.
 */
@RuleInfo(
        code = "TDP-R-001",
        severity = Severity.ERROR,
        basis = "三区人才计划",
        confidence = Confidence.LIKELY,
        fields = {"planName", "startDate", "endDate"},
        title = "选派期限",
        zh = "选派 {startDate} 至 {endDate} 期限不足",
        en = "the dispatch from {startDate} to {endDate} is too short")
public final class DispatchTooShort implements RecordRule<TalentDispatch> {

    @Override
    public Outcome judge(TalentDispatch record, RuleContext context) {
        boolean yearly = Set.of("1", "2", "3").contains(record.planName());
        LocalDate earliest = yearly
                ? record.startDate().plusYears(1).minusDays(1)
                : record.startDate().plusDays(1);
        return Outcome.require(!record.endDate().isBefore(earliest));
    }
}
