package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CensusHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The year of registration is outside 2013 to 2020, or the exit precedes it. */
@RuleInfo(
        code = "CNH-F-007",
        severity = Severity.ERROR,
        basis = "普查表",
        confidence = Confidence.LIKELY,
        fields = {"registeredYear", "exitYear"},
        title = "建档立卡年份",
        zh = "建档立卡年份 {registeredYear} 不在2013至2020年之间，或脱贫年份 {exitYear} 早于它",
        en = "registered in {registeredYear}, not from 2013 to 2020, or left poverty in {exitYear}, before that")
public final class CensusYearsImplausible implements RecordRule<CensusHousehold> {

    @Override
    public Outcome judge(CensusHousehold record, RuleContext context) {
        int registered = record.registeredYear().getValue();
        return Outcome.require(
                registered >= 2013 && registered <= 2020 && record.exitYear().getValue() >= registered);
    }
}
