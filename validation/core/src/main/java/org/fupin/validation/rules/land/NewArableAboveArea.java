package org.fupin.validation.rules.land;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.land.LandConsolidation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The new arable land, in mu, is negative or above the area of the project. */
@RuleInfo(
        code = "LRC-R-001",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"area", "newArable"},
        title = "新增耕地不超建设面积",
        zh = "新增耕地 {newArable} 亩不在 0 至建设面积 {area} 亩之间",
        en = "new arable land {newArable} mu is not between 0 and the area {area}")
public final class NewArableAboveArea implements RecordRule<LandConsolidation> {

    @Override
    public Outcome judge(LandConsolidation record, RuleContext context) {
        return Outcome.require(
                record.newArable().signum() >= 0 && record.newArable().compareTo(record.area()) <= 0);
    }
}
