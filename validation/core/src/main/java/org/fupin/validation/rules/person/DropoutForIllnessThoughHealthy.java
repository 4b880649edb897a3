package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The child left school for illness or disability and is healthy. */
@RuleInfo(
        code = "PER-R-111",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"dropoutReason", "healthStatus"},
        title = "失学原因与健康状况",
        zh = "失学或辍学原因为 {dropoutReason}，但健康状况为 {healthStatus}",
        en = "dropout reason is {dropoutReason} but health status is {healthStatus}",
        narrowed = "Judged on the register alone: a yearly status holds no dropout reason.")
public final class DropoutForIllnessThoughHealthy implements RecordRule<Person> {

    private static final String ILLNESS = "1";
    private static final String DISABILITY = "2";

    @Override
    public Outcome judge(Person person, RuleContext context) {
        String reason = person.dropoutReason();
        return ILLNESS.equals(reason) || DISABILITY.equals(reason)
                ? Outcome.require(!Health.healthy(person.healthStatus()))
                : Outcome.NOT_APPLICABLE;
    }
}
