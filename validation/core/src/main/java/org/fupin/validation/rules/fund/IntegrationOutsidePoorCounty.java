package org.fupin.validation.rules.fund;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.IntegratedFundPlan;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Funds are integrated in a county that is none of the 832 poor counties. */
@RuleInfo(
        code = "FIP-R-021",
        severity = Severity.WARNING,
        basis = "国办发〔2016〕22号",
        confidence = Confidence.LIKELY,
        fields = {},
        optional = {"divisionCode"},
        title = "整合只限贫困县及列入范围资金",
        zh = "{place} 不在832个贫困县名单内，整合资金须有省级试点依据",
        en = "{place} is none of the 832 poor counties: integration needs a provincial pilot",
        narrowed = "Provincial pilots are in no list; that the item is one of the list is decided by META-F-005.")
public final class IntegrationOutsidePoorCounty implements RecordRule<IntegratedFundPlan> {

    @Override
    public Outcome judge(IntegratedFundPlan record, RuleContext context) {
        String place = context.divisionCode();
        if (place == null || place.length() < 6) {
            return Outcome.NOT_APPLICABLE;
        }
        String county = place.substring(0, 6);
        return PovertyCounties.standard().contains(county) ? Outcome.PASSED : Outcome.failed("place", county);
    }
}
