package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A healthy person of 18 to 59 who is no student receives the support for extreme difficulty: verify. */
@RuleInfo(
        code = "PER-R-130",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"tekun", "healthStatus"},
        optional = {"studentStatus", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "18–60岁健康非在校特困核实",
        zh = "{age} 岁、健康、非在校，享受特困供养 {tekun}，请核实",
        en = "a healthy person of {age} who is no student receives tekun {tekun}; verify")
public final class HealthyAdultInTekun implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Health.healthy(person.healthStatus())
                || Schooling.student(person.studentStatus())
                || !Age.between(person, context, 18, 59)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Assistance.NONE.equals(person.tekun()) ? Outcome.PASSED : Age.failed(person, context);
    }
}
