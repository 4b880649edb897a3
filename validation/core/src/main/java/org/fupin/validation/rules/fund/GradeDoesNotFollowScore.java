package org.fupin.validation.rules.fund;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PerformanceEvaluation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The grade of the evaluation is not that of its score: from 90 A, from 80 B, from 60 C, below D. */
@RuleInfo(
        code = "PEV-R-007",
        severity = Severity.ERROR,
        basis = "绩效评价等级",
        confidence = Confidence.LIKELY,
        fields = {"score", "grade"},
        title = "得分与等次",
        zh = "得分 {score} 对应的等次不是 {grade}",
        en = "grade {grade} is not that of the score {score}")
public final class GradeDoesNotFollowScore implements RecordRule<PerformanceEvaluation> {

    private static boolean atLeast(BigDecimal score, long bound) {
        return score.compareTo(BigDecimal.valueOf(bound)) >= 0;
    }

    @Override
    public Outcome judge(PerformanceEvaluation record, RuleContext context) {
        BigDecimal score = record.score();
        String grade = atLeast(score, 90) ? "1" : atLeast(score, 80) ? "2" : atLeast(score, 60) ? "3" : "4";
        return Outcome.require(record.grade().equals(grade));
    }
}
