package org.fupin.validation.rules.monitoring;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.RiskElimination;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** The risk is called eliminated while school, house, water or insurance is a problem. */
@RuleInfo(
        code = "MEL-R-002",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"eduProblem", "houseProblem", "waterProblem", "medicalProblem"},
        title = "消除时三保障饮水无问题",
        zh = "风险消除时仍有问题：{zh}",
        en = "the risk is eliminated, yet there is: {en}")
public final class EliminatedWithProblems implements RecordRule<RiskElimination> {

    private static final List<String> ELEMENTS =
            List.of("eduProblem", "houseProblem", "waterProblem", "medicalProblem");

    @Override
    public Outcome judge(RiskElimination record, RuleContext context) {
        boolean problem =
                record.eduProblem() || record.houseProblem() || record.waterProblem() || record.medicalProblem();
        return problem ? FaultyElements.failed(record, ELEMENTS, Boolean.TRUE::equals) : Outcome.PASSED;
    }
}
