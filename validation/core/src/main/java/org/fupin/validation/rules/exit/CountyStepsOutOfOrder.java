package org.fupin.validation.rules.exit;

import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CountyExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A step of the exit of the county is dated before the one that precedes it. */
@RuleInfo(
        code = "EXC-P-004",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号",
        fields = {"appliedDate", "cityReviewDate", "provinceCheckDate", "noticeStart", "noticeEnd", "approvedDate"},
        title = "县退出程序顺序",
        zh = "县退出程序顺序有误：{later} 早于 {earlier}",
        en = "the steps are out of order: {later} is before {earlier}")
public final class CountyStepsOutOfOrder implements RecordRule<CountyExit> {

    @Override
    public Outcome judge(CountyExit record, RuleContext context) {
        List<LocalDate> steps = List.of(
                record.appliedDate(),
                record.cityReviewDate(),
                record.provinceCheckDate(),
                record.noticeStart(),
                record.noticeEnd(),
                record.approvedDate());
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).isBefore(steps.get(i - 1))) {
                return Outcome.failed("later", steps.get(i)).with("earlier", steps.get(i - 1));
            }
        }
        return Outcome.PASSED;
    }
}
