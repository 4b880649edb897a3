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

/** The household paid more of its own for the new house, in yuan, than may be asked without making it poor. */
@RuleInfo(
        code = "REL-R-002",
        severity = Severity.WARNING,
        basis = "易地扶贫搬迁自筹上限",
        confidence = Confidence.LIKELY,
        fields = {"selfPaid", "persons", "planYear"},
        optional = {"divisionCode"},
        title = "自筹不致贫",
        zh = "自筹 {selfPaid} 元超过人均 {perPerson} 元或户均 {perHousehold} 元上限",
        en = "{selfPaid} paid by the household is above {perPerson} a head or {perHousehold} in all")
public final class SelfPaidTooHigh implements RecordRule<Relocation> {

    @Override
    public Outcome judge(Relocation record, RuleContext context) {
        Optional<BigDecimal> perPerson =
                context.parameter("SELF_PAID_PERSON_MAX", record.planYear().atDay(1));
        Optional<BigDecimal> perHousehold =
                context.parameter("SELF_PAID_HOUSEHOLD_MAX", record.planYear().atDay(1));
        if (perPerson.isEmpty() || perHousehold.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal persons = BigDecimal.valueOf(record.persons());
        BigDecimal paid = record.selfPaid();
        boolean within =
                paid.compareTo(perPerson.get().multiply(persons)) <= 0 && paid.compareTo(perHousehold.get()) <= 0;
        return within
                ? Outcome.PASSED
                : Outcome.failed("perPerson", perPerson.get()).with("perHousehold", perHousehold.get());
    }
}
