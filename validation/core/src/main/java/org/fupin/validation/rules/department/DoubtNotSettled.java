package org.fupin.validation.rules.department;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.department.ComparisonResult;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A doubt that the comparison raised was not settled within 30 days. */
@RuleInfo(
        code = "FCR-P-001",
        severity = Severity.WARNING,
        basis = "big-data operation (ours)",
        confidence = Confidence.GUESS,
        fields = {"difference", "runDate"},
        optional = {"disposition", "dispositionDate"},
        title = "疑点核实时限",
        zh = "{runDate} 比对发现的疑点（{difference}）30天内没有核实结论",
        en = "the doubt {difference} of {runDate} was not settled within 30 days")
public final class DoubtNotSettled implements RecordRule<ComparisonResult> {

    @Override
    public Outcome judge(ComparisonResult record, RuleContext context) {
        LocalDate latest = record.runDate().plusDays(30);
        LocalDate settled = record.dispositionDate();
        if (record.disposition() == null || settled == null) {
            return context.asOf().isAfter(latest) ? Outcome.FAILED : Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(!settled.isAfter(latest));
    }
}
