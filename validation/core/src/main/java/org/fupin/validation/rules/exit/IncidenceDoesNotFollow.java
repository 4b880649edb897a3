package org.fupin.validation.rules.exit;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.VillageAnnual;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The poverty incidence of the village, in per cent, is not its poor people over its registered agricultural
 * people, within 0.005.
 */
@RuleInfo(
        code = "EXV-R-002",
        severity = Severity.ERROR,
        basis = "统计口径",
        fields = {"povertyIncidence", "poorPopulation", "agriculturalPopulation"},
        title = "村贫困发生率计算",
        zh = "贫困发生率 {povertyIncidence}% 不等于贫困人口 {poorPopulation} 人除以农业户籍人口 {agriculturalPopulation} 人",
        en =
                "poverty incidence {povertyIncidence} % is not {poorPopulation} poor over {agriculturalPopulation} registered agricultural people",
        narrowed = "A village without registered agricultural people has no incidence and is not judged.")
public final class IncidenceDoesNotFollow implements RecordRule<VillageAnnual> {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    @Override
    public Outcome judge(VillageAnnual village, RuleContext context) {
        if (village.agriculturalPopulation() == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal base = BigDecimal.valueOf(village.agriculturalPopulation());
        BigDecimal poor = BigDecimal.valueOf(village.poorPopulation() * 100L);
        BigDecimal difference =
                village.povertyIncidence().multiply(base).subtract(poor).abs();
        return Outcome.require(difference.compareTo(TOLERANCE.multiply(base)) <= 0);
    }
}
