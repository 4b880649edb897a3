package org.fupin.validation.rules.land;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.land.LandQuotaTransfer;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Quotas went to another province from a county that is none of the 832 poor counties. */
@RuleInfo(
        code = "LQT-R-002",
        severity = Severity.ERROR,
        basis = "《指导意见》§五(三); 国办发〔2018〕16号",
        confidence = Confidence.LIKELY,
        fields = {"scope", "outCounty"},
        title = "跨省只限国家统筹",
        zh = "跨省域调剂的调出县 {outCounty} 不是贫困县",
        en = "{outCounty} gives quotas to another province but is no poor county",
        narrowed =
                "Deep poverty outside the three regions and three prefectures is in no list of this standard; every such county is one of the 832.")
public final class CrossProvinceOutsidePoorCounties implements RecordRule<LandQuotaTransfer> {

    @Override
    public Outcome judge(LandQuotaTransfer record, RuleContext context) {
        if (!record.scope().equals("3")) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(PovertyCounties.standard().contains(record.outCounty()));
    }
}
