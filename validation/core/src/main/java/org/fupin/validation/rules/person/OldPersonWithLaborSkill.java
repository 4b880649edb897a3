package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person of 60 or more counts as ordinary or skilled labour: verify. */
@RuleInfo(
        code = "PER-R-116",
        severity = Severity.INFO,
        basis = "国家信息系统核查",
        fields = "laborSkill",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "60岁以上普通劳动力核实",
        zh = "{age} 岁，劳动技能为 {laborSkill}，请核实",
        en = "a person of {age} has labor skill {laborSkill}; verify")
public final class OldPersonWithLaborSkill implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Age.between(person, context, 60, Integer.MAX_VALUE)) {
            return Outcome.NOT_APPLICABLE;
        }
        String skill = person.laborSkill();
        return LaborSkill.ORDINARY.equals(skill) || LaborSkill.SKILLED.equals(skill)
                ? Age.failed(person, context)
                : Outcome.PASSED;
    }
}
