package org.fupin.validation.rules.responsibility;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.LeaderWorkdays;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The party secretary or the head of a poor county gave fewer working days of the month than decreed, or more than it has.
 */
@RuleInfo(
        code = "LWD-R-014",
        severity = Severity.ERROR,
        basis = "《指导意见》§八(一): 每个月至少要有5个工作日",
        fields = {"post", "month", "workdays"},
        optional = {"divisionCode"},
        title = "县党政正职每月5个工作日",
        zh = "{month} 扶贫工作日 {workdays} 天，不在 {least} 至当月工作日 {most} 天之间",
        en = "{workdays} workdays in {month}, not between {least} and the {most} working days of the month",
        narrowed = "Working days are Monday to Friday: holidays and the days that make up for them are not known.")
public final class TooFewWorkdays implements RecordRule<LeaderWorkdays> {

    private static final Set<String> POSTS = Set.of("1", "2");

    private static long workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(LocalDate::getDayOfWeek)
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .count();
    }

    @Override
    public Outcome judge(LeaderWorkdays record, RuleContext context) {
        if (!POSTS.contains(record.post())) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> least =
                context.parameter("LEADER_WORKDAYS", record.month().atEndOfMonth());
        if (least.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal most = BigDecimal.valueOf(workingDays(record.month()));
        boolean within = record.workdays().compareTo(least.get()) >= 0
                && record.workdays().compareTo(most) <= 0;
        return within ? Outcome.PASSED : Outcome.failed("least", least.get()).with("most", most);
    }
}
