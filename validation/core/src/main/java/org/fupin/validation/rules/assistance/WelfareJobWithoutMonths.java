package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A public welfare job is given without months, or months without a job. */
@RuleInfo(
        code = "PWJ-R-019",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {},
        optional = {"publicWelfareJob", "publicWelfareJobMonths"},
        title = "公益岗与聘用月数同填",
        zh = "公益性岗位与聘用月数须同填",
        en = "public welfare job and its months must be given together")
public final class WelfareJobWithoutMonths implements RecordRule<PersonAnnualStatus> {

    @Override
    public Outcome judge(PersonAnnualStatus record, RuleContext context) {
        BigDecimal months = record.publicWelfareJobMonths();
        boolean worked = months != null && months.signum() > 0;
        boolean named = record.publicWelfareJob() != null;
        return named || months != null ? Outcome.require(named == worked) : Outcome.NOT_APPLICABLE;
    }
}
