package org.fupin.validation.rules.header;

import java.time.Year;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The data year is before 2013 or after the year of judgement. */
@RuleInfo(
        code = "META-F-002",
        severity = Severity.ERROR,
        basis = "建档立卡 began with 2013 data",
        fields = "dataYear",
        title = "数据年度范围",
        zh = "数据年度 {dataYear} 不在 2013 至 {most} 之间",
        en = "data year {dataYear} is not 2013 to {most}",
        narrowed = "The current year is that of the day of judgement.")
public final class DataYearOutOfRange implements RecordRule<CanonicalRecord> {

    /** Year of the first data of the register. */
    private static final int FIRST = 2013;

    @Override
    public Outcome judge(CanonicalRecord record, RuleContext context) {
        Year year = context.dataYear();
        if (year == null) {
            return Outcome.NOT_APPLICABLE;
        }
        int most = context.asOf().getYear();
        return year.getValue() >= FIRST && year.getValue() <= most ? Outcome.PASSED : Outcome.failed("most", most);
    }
}
