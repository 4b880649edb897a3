package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A healthy person of working age counts as weak or half labour. */
@RuleInfo(
        code = "PER-R-115",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"laborSkill", "healthStatus"},
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "健康劳动年龄人口不应为弱半劳动力",
        zh = "{age} 岁、健康，劳动技能不应为 {laborSkill}",
        en = "a healthy person of {age} should not have labor skill {laborSkill}")
public final class HealthyAdultWithWeakLabor implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Health.healthy(person.healthStatus()) || !Age.working(person, context)) {
            return Outcome.NOT_APPLICABLE;
        }
        return LaborSkill.WEAK.equals(person.laborSkill()) ? Age.failed(person, context) : Outcome.PASSED;
    }
}
