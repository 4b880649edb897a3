package org.fupin.validation.rules.exit;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.HouseholdExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** One of the two assurances and three guarantees, or safe water, is not met at the exit. */
@RuleInfo(
        code = "EXH-R-003",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号; 指导意见 §七(二),(三); 普查公报",
        fields = {"foodClothing", "education", "medical", "housing", "water"},
        title = "两不愁三保障与饮水全部达标",
        zh = "退出户未达标：{zh}",
        en = "the household leaves poverty without: {en}")
public final class SafeguardsNotMet implements RecordRule<HouseholdExit> {

    private static final List<String> SAFEGUARDS = List.of("foodClothing", "education", "medical", "housing", "water");

    @Override
    public Outcome judge(HouseholdExit exit, RuleContext context) {
        return exit.foodClothing() && exit.education() && exit.medical() && exit.housing() && exit.water()
                ? Outcome.PASSED
                : FaultyElements.failed(exit, SAFEGUARDS, Boolean.FALSE::equals);
    }
}
