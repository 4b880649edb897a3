package org.fupin.validation.rules.notice;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PublicNotice;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A notice of funds or projects by a township, a village or at the project site was shorter than the decreed days.
 */
@RuleInfo(
        code = "NOT-P-001",
        severity = Severity.ERROR,
        basis = "国务院扶贫办、财政部公告公示指导意见 2018",
        fields = {"noticeType", "publisherLevel", "channel", "startDate", "endDate"},
        optional = {"divisionCode"},
        title = "公示时长",
        zh = "公示 {startDate} 至 {endDate} 不足 {days} 天",
        en = "the notice from {startDate} to {endDate} is shorter than {days} days",
        narrowed =
                "Only notices of funds and projects (types 11 to 24), of which the 2018 opinions speak; identification and exit have their own days.")
public final class NoticeTooShort implements RecordRule<PublicNotice> {

    @Override
    public Outcome judge(PublicNotice notice, RuleContext context) {
        if (!ofFundsOrProjects(notice.noticeType()) || !nearThePeople(notice)) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> days = context.parameter("NOTICE_DAYS_FUND", notice.startDate());
        if (days.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return ChronoUnit.DAYS.between(notice.startDate(), notice.endDate())
                        >= days.get().longValue()
                ? Outcome.PASSED
                : Outcome.failed("days", days.get());
    }

    private static boolean ofFundsOrProjects(String type) {
        return type.startsWith("1") || type.startsWith("2");
    }

    private static boolean nearThePeople(PublicNotice notice) {
        return notice.publisherLevel().equals("5")
                || notice.publisherLevel().equals("6")
                || notice.channel().contains("13");
    }
}
