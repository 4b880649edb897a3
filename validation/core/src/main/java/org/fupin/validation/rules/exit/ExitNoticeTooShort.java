package org.fupin.validation.rules.exit;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.HouseholdExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The notice of the exit in the village was shorter than the days that the province decreed. */
@RuleInfo(
        code = "EXH-P-005",
        severity = Severity.ERROR,
        basis = "province parameter",
        confidence = Confidence.LIKELY,
        fields = {"noticeStart", "noticeEnd"},
        optional = {"divisionCode"},
        title = "退出公示期",
        zh = "退出公示 {noticeStart} 至 {noticeEnd} 不足 {days} 天",
        en = "the notice from {noticeStart} to {noticeEnd} is shorter than {days} days")
public final class ExitNoticeTooShort implements RecordRule<HouseholdExit> {

    @Override
    public Outcome judge(HouseholdExit exit, RuleContext context) {
        Optional<BigDecimal> days = context.parameter("NOTICE_DAYS", exit.noticeStart());
        if (days.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return ChronoUnit.DAYS.between(exit.noticeStart(), exit.noticeEnd())
                        >= days.get().longValue()
                ? Outcome.PASSED
                : Outcome.failed("days", days.get());
    }
}
