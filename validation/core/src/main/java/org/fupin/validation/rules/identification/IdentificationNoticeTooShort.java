package org.fupin.validation.rules.identification;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.IdentificationProcedure;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The notice in the village or in the township was shorter than the days that the province decreed. */
@RuleInfo(
        code = "IDN-P-002",
        severity = Severity.ERROR,
        basis = "贵州省大扶贫条例 §15 (7 days); province parameter",
        confidence = Confidence.LIKELY,
        fields = {"villageNoticeStart", "villageNoticeEnd", "townshipNoticeStart", "townshipNoticeEnd"},
        optional = {"divisionCode"},
        title = "公示期",
        zh =
                "村级公示 {villageNoticeStart} 至 {villageNoticeEnd} 或乡镇公示 {townshipNoticeStart} 至 {townshipNoticeEnd} 不足 {days} 天",
        en =
                "the notice of the village ({villageNoticeStart} to {villageNoticeEnd}) or of the township ({townshipNoticeStart} to {townshipNoticeEnd}) is shorter than {days} days")
public final class IdentificationNoticeTooShort implements RecordRule<IdentificationProcedure> {

    @Override
    public Outcome judge(IdentificationProcedure record, RuleContext context) {
        Optional<BigDecimal> days = context.parameter("NOTICE_DAYS", record.villageNoticeStart());
        if (days.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        long least = days.get().longValue();
        boolean village = ChronoUnit.DAYS.between(record.villageNoticeStart(), record.villageNoticeEnd()) >= least;
        boolean township = ChronoUnit.DAYS.between(record.townshipNoticeStart(), record.townshipNoticeEnd()) >= least;
        return village && township ? Outcome.PASSED : Outcome.failed("days", days.get());
    }
}
