package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A healthy person of working age who is no student has lost the ability to work or never had it. */
@RuleInfo(
        code = "PER-R-114",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"laborSkill", "healthStatus"},
        optional = {"studentStatus", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "健康劳动年龄人口不应无劳动力",
        zh = "{age} 岁、健康、非在校，劳动技能不应为 {laborSkill}",
        en = "a healthy person of {age} who is no student should not have labor skill {laborSkill}")
public final class HealthyAdultWithoutLabor implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Health.healthy(person.healthStatus())
                || Schooling.student(person.studentStatus())
                || !Age.working(person, context)) {
            return Outcome.NOT_APPLICABLE;
        }
        String skill = person.laborSkill();
        return LaborSkill.LOST.equals(skill) || LaborSkill.NONE.equals(skill)
                ? Age.failed(person, context)
                : Outcome.PASSED;
    }
}
