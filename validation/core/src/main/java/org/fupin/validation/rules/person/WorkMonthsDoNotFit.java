package org.fupin.validation.rules.person;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The months of work are not 0 to 12, or work and its region do not go together. */
@RuleInfo(
        code = "EMP-R-016",
        severity = Severity.ERROR,
        basis = "建档立卡登记表",
        fields = "workMonths",
        optional = "workRegion",
        title = "务工时间范围",
        zh = "务工时间 {workMonths} 个月超出 0–12，或与务工区域不同时填报",
        en = "work months {workMonths} are not 0 to 12, or do not go together with the work region")
public final class WorkMonthsDoNotFit implements RecordRule<PersonAnnualStatus> {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    @Override
    public Outcome judge(PersonAnnualStatus status, RuleContext context) {
        BigDecimal months = status.workMonths();
        return Outcome.require(months.signum() >= 0
                && months.compareTo(YEAR) <= 0
                && months.signum() > 0 == (status.workRegion() != null));
    }
}
