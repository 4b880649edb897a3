package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.VillageAnnual;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** More households lack safe water or live in dangerous houses than the village has. */
@RuleInfo(
        code = "EXV-R-007",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"unsafeWaterHouseholds", "dangerousHouseHouseholds", "householdCount"},
        title = "村户数包含关系",
        zh = "未实现饮水安全户数 {unsafeWaterHouseholds} 或危房户数 {dangerousHouseHouseholds} 超过总户数 {householdCount}",
        en =
                "households without safe water {unsafeWaterHouseholds} or in dangerous houses {dangerousHouseHouseholds} exceed all households {householdCount}")
public final class HouseholdsAboveVillageTotal implements RecordRule<VillageAnnual> {

    @Override
    public Outcome judge(VillageAnnual village, RuleContext context) {
        return Outcome.require(village.unsafeWaterHouseholds() <= village.householdCount()
                && village.dangerousHouseHouseholds() <= village.householdCount());
    }
}
