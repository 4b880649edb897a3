package org.fupin.validation.rules.household;

import java.time.Year;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The household exited before it was identified, after 2020, or after it returned. */
@RuleInfo(
        code = "HHD-R-015",
        severity = Severity.ERROR,
        basis = "国家信息系统",
        fields = {"exitYear", "identifiedYear"},
        optional = {"returnYear", "povertyStatus"},
        title = "年度先后",
        zh = "识别年度 {identifiedYear}、脱贫年度 {exitYear} 有误：脱贫不得早于识别、晚于 2020 年或晚于返贫",
        en =
                "identified in {identifiedYear} and exited in {exitYear}: the exit must not be before identification, after 2020 or after the return",
        narrowed =
                "The return year is held against the exit year only while the status is “returned”; a household that exited again has a later exit year.")
public final class YearsOutOfOrder implements RecordRule<Household> {

    private static final String RETURNED = "3";
    private static final int LAST_EXIT = 2020;

    @Override
    public Outcome judge(Household household, RuleContext context) {
        Year exit = household.exitYear();
        Year back = household.returnYear();
        boolean afterReturn = back != null && RETURNED.equals(household.povertyStatus()) && back.isBefore(exit);
        return Outcome.require(
                !exit.isBefore(household.identifiedYear()) && exit.getValue() <= LAST_EXIT && !afterReturn);
    }
}
