package org.fupin.validation.rules.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.IdentificationProcedure;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A step of the identification is dated before the one that precedes it. */
@RuleInfo(
        code = "IDN-P-001",
        severity = Severity.ERROR,
        basis = "国开办发〔2014〕24号: 两公示一公告",
        fields = {
            "applicationDate",
            "appraisalDate",
            "villageNoticeStart",
            "villageNoticeEnd",
            "townshipReviewDate",
            "townshipNoticeStart",
            "townshipNoticeEnd",
            "countyReviewDate",
            "announcementDate"
        },
        optional = {"surveyDate"},
        title = "识别程序顺序",
        zh = "识别程序顺序有误：{later} 早于 {earlier}",
        en = "the steps are out of order: {later} is before {earlier}")
public final class IdentificationStepsOutOfOrder implements RecordRule<IdentificationProcedure> {

    @Override
    public Outcome judge(IdentificationProcedure record, RuleContext context) {
        List<LocalDate> steps = Stream.of(
                        record.applicationDate(),
                        record.surveyDate(),
                        record.appraisalDate(),
                        record.villageNoticeStart(),
                        record.villageNoticeEnd(),
                        record.townshipReviewDate(),
                        record.townshipNoticeStart(),
                        record.townshipNoticeEnd(),
                        record.countyReviewDate(),
                        record.announcementDate())
                .filter(Objects::nonNull)
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).isBefore(steps.get(i - 1))) {
                return Outcome.failed("later", steps.get(i)).with("earlier", steps.get(i - 1));
            }
        }
        return Outcome.PASSED;
    }
}
