package org.fupin.validation.rules.change;

import java.util.Set;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdChangeEvent;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A household was newly identified or returned to poverty without a cause. */
@RuleInfo(
        code = "HCE-R-007",
        severity = Severity.ERROR,
        basis = "国家信息系统",
        confidence = Confidence.LIKELY,
        fields = "changeType",
        optional = "cause",
        title = "返贫、新识别原因必填",
        zh = "动态调整类型为 {changeType}，未填原因",
        en = "change type is {changeType} but no cause is given")
public final class EntryWithoutCause implements RecordRule<HouseholdChangeEvent> {

    /** Newly identified, returned to poverty. */
    private static final Set<String> ENTRIES = Set.of("11", "13");

    @Override
    public Outcome judge(HouseholdChangeEvent event, RuleContext context) {
        return ENTRIES.contains(event.changeType()) ? Outcome.require(event.cause() != null) : Outcome.NOT_APPLICABLE;
    }
}
