package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is healthy and has a disease or disability at once. */
@RuleInfo(
        code = "PER-R-119",
        severity = Severity.ERROR,
        basis = "Label meaning",
        fields = "healthStatus",
        title = "健康与其他选项互斥",
        zh = "健康状况 {healthStatus}：健康与其他选项互斥",
        en = "health status {healthStatus}: healthy excludes the others")
public final class HealthyAndIll implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return person.healthStatus().contains(Health.HEALTHY)
                ? Outcome.require(person.healthStatus().size() == 1)
                : Outcome.NOT_APPLICABLE;
    }
}
