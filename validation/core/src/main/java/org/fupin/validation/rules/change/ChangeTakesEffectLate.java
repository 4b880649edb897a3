package org.fupin.validation.rules.change;

import java.util.Set;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdChangeEvent;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The change took effect too long after the fact arose. */
@RuleInfo(
        code = "HCE-P-006",
        severity = Severity.WARNING,
        basis = "指导意见 “脱贫即出、返贫即入”",
        confidence = Confidence.LIKELY,
        fields = {"effectiveDate", "eventDate", "changeType"},
        title = "动态管理时效",
        zh = "动态调整发生于 {eventDate}，{effectiveDate} 才生效，超过 {most} 天",
        en = "the change arose on {eventDate} and took effect only on {effectiveDate}, more than {most} days later",
        narrowed =
                "Of the 15 to 30 days for entries after 2020 the longer are taken; entries are new identification (11) and return (13).")
public final class ChangeTakesEffectLate implements RecordRule<HouseholdChangeEvent> {

    private static final int LAST_YEARLY = 2020;
    private static final int YEARLY_DAYS = 365;
    private static final int PROMPT_DAYS = 30;

    /** Newly identified, returned to poverty. */
    private static final Set<String> ENTRIES = Set.of("11", "13");

    @Override
    public Outcome judge(HouseholdChangeEvent event, RuleContext context) {
        boolean prompt = event.eventDate().getYear() > LAST_YEARLY && ENTRIES.contains(event.changeType());
        int most = prompt ? PROMPT_DAYS : YEARLY_DAYS;
        return event.effectiveDate().toEpochDay() - event.eventDate().toEpochDay() <= most
                ? Outcome.PASSED
                : Outcome.failed("most", most);
    }
}
