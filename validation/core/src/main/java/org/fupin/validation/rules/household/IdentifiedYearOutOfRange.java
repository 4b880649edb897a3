package org.fupin.validation.rules.household;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The year of identification is not 2013 to 2020. */
@RuleInfo(
        code = "HHD-F-016",
        severity = Severity.ERROR,
        basis = "建档立卡",
        fields = "identifiedYear",
        title = "识别年度范围",
        zh = "识别年度 {identifiedYear} 不在 2013–2020 之间",
        en = "identified year {identifiedYear} is not 2013 to 2020")
public final class IdentifiedYearOutOfRange implements RecordRule<Household> {

    private static final int FIRST = 2013;
    private static final int LAST = 2020;

    @Override
    public Outcome judge(Household household, RuleContext context) {
        int year = household.identifiedYear().getValue();
        return Outcome.require(year >= FIRST && year <= LAST);
    }
}
