package org.fupin.validation.rules.village;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.VillageAnnual;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/**
 * A group of the village counts more people than the village, or more people work away than there is labour.
 */
@RuleInfo(
        code = "VIL-R-002",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {
            "population",
            "poorPopulation",
            "femalePopulation",
            "minorityPopulation",
            "disabledPopulation",
            "laborPopulation",
            "dibaoPopulation",
            "tekunPopulation",
            "migrantWorkers"
        },
        title = "人口包含关系",
        zh = "总人口 {population} 人、劳动力 {laborPopulation} 人，超过应包含它的人口数：{zh}",
        en = "population {population}, labour {laborPopulation}; above the number that contains it: {en}")
public final class GroupAbovePopulation implements RecordRule<VillageAnnual> {

    private static final List<String> GROUPS = List.of(
            "poorPopulation",
            "femalePopulation",
            "minorityPopulation",
            "disabledPopulation",
            "laborPopulation",
            "dibaoPopulation",
            "tekunPopulation");
    private static final List<String> WORKERS = List.of("migrantWorkers");

    @Override
    public Outcome judge(VillageAnnual village, RuleContext context) {
        int all = village.population();
        boolean nested = village.poorPopulation() <= all
                && village.femalePopulation() <= all
                && village.minorityPopulation() <= all
                && village.disabledPopulation() <= all
                && village.laborPopulation() <= all
                && village.dibaoPopulation() <= all
                && village.tekunPopulation() <= all;
        if (!nested) {
            return FaultyElements.failed(village, GROUPS, value -> value instanceof Integer people && people > all);
        }
        return village.migrantWorkers() <= village.laborPopulation()
                ? Outcome.PASSED
                : FaultyElements.failed(village, WORKERS, value -> true);
    }
}
