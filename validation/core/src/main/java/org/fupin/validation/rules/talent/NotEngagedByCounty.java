package org.fupin.validation.rules.talent;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.talent.SpecialAgTechnician;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The technician was not engaged by a county: the code is that of a province or prefecture. */
@RuleInfo(
        code = "AGT-R-003",
        severity = Severity.ERROR,
        basis = "《指导意见》§五(四)",
        fields = {"countyCode"},
        title = "特聘农技员由县聘用",
        zh = "聘任单位 {countyCode} 不是县级行政区",
        en = "{countyCode} is no county, but technicians are engaged by the county government",
        narrowed = "That the source is one of the list is decided by META-F-005; the signature itself is in no record.")
public final class NotEngagedByCounty implements RecordRule<SpecialAgTechnician> {

    @Override
    public Outcome judge(SpecialAgTechnician record, RuleContext context) {
        return Outcome.require(
                record.countyCode().length() == 6 && !record.countyCode().endsWith("00"));
    }
}
