package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.Relocation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The new house has more square metres a head than decreed. */
@RuleInfo(
        code = "REL-R-001",
        severity = Severity.WARNING,
        basis = "“十三五”易地扶贫搬迁规划",
        confidence = Confidence.LIKELY,
        fields = {"houseArea", "persons", "planYear"},
        optional = {"divisionCode"},
        title = "人均住房面积不超25平方米",
        zh = "人均住房面积超过 {most} 平方米（{houseArea} 平方米，{persons} 人）",
        en = "more than {most} square metres a head ({houseArea} for {persons})")
public final class ResettledAboveArea implements RecordRule<Relocation> {

    @Override
    public Outcome judge(Relocation record, RuleContext context) {
        Optional<BigDecimal> most =
                context.parameter("RELOCATION_AREA", record.planYear().atDay(1));
        if (most.isEmpty() || record.persons() == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.houseArea().compareTo(most.get().multiply(BigDecimal.valueOf(record.persons()))) <= 0
                ? Outcome.PASSED
                : Outcome.failed("most", most.get());
    }
}
