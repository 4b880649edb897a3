package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CensusVillage;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A village that meets the conditions has no paved road. */
@RuleInfo(
        code = "CNV-R-008",
        severity = Severity.ERROR,
        basis = "普查公报第四号",
        fields = {"conditional", "pavedRoad"},
        title = "具备条件的村全部通硬化路",
        zh = "具备条件的村未通硬化路",
        en = "a village that meets the conditions has no paved road")
public final class VillageWithoutPavedRoad implements RecordRule<CensusVillage> {

    @Override
    public Outcome judge(CensusVillage record, RuleContext context) {
        return record.conditional() ? Outcome.require(record.pavedRoad()) : Outcome.NOT_APPLICABLE;
    }
}
