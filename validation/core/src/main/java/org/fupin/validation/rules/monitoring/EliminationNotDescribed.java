package org.fupin.validation.rules.monitoring;

import java.util.List;
import java.util.Objects;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.RiskElimination;
import org.fupin.model.type.RecordType;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** Income items or the four problem flags are not filled at the elimination. */
@RuleInfo(
        code = "MEL-R-006",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {},
        optional = {
            "wageIncome",
            "businessIncome",
            "transferIncome",
            "eduProblem",
            "houseProblem",
            "waterProblem",
            "medicalProblem"
        },
        title = "消除后指标齐全",
        zh = "消除后指标未填：{zh}",
        en = "not filled at the elimination: {en}")
public final class EliminationNotDescribed implements RecordRule<RiskElimination> {

    private static final List<String> ELEMENTS = List.of(
            "wageIncome",
            "businessIncome",
            "transferIncome",
            "eduProblem",
            "houseProblem",
            "waterProblem",
            "medicalProblem");

    @Override
    public Outcome judge(RiskElimination record, RuleContext context) {
        RecordType type = RecordType.of(RiskElimination.class);
        boolean filled = ELEMENTS.stream()
                .allMatch(name -> type.value(record, type.element(name).orElseThrow()) != null);
        return filled ? Outcome.PASSED : FaultyElements.failed(record, ELEMENTS, Objects::isNull);
    }
}
