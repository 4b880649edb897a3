package org.fupin.validation.rules.cooperation;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.cooperation.SocialOrgProject;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A project of the action for the three regions and three prefectures is not by a national organisation or not in that area.
 */
@RuleInfo(
        code = "SOP-R-001",
        severity = Severity.ERROR,
        basis = "《指导意见》§六(四)",
        fields = {"planName", "orgLevel", "targetDivision"},
        title = "全国性社会组织",
        zh = "三区三州行动须由全国性社会组织（{orgLevel}）在三区三州（{targetDivision}）实施",
        en =
                "the action for the three regions and three prefectures needs a national organisation ({orgLevel}) and a place there ({targetDivision})")
public final class PlanOutsideDeepPoverty implements RecordRule<SocialOrgProject> {

    @Override
    public Outcome judge(SocialOrgProject record, RuleContext context) {
        if (!record.planName().equals("4")) {
            return Outcome.NOT_APPLICABLE;
        }
        String place = record.targetDivision();
        boolean there = place.length() >= 6 && PovertyCounties.standard().inDeepRegion(place.substring(0, 6));
        return Outcome.require(record.orgLevel().equals("1") && there);
    }
}
