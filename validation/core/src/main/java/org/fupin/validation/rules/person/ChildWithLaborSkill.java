package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A child under 16 counts as labour. */
@RuleInfo(
        code = "PER-R-113",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = "laborSkill",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "16岁以下为无劳动力",
        zh = "{age} 岁，未满 16 周岁，劳动技能应为无劳动力，实为 {laborSkill}",
        en = "a child of {age} must have no labor skill but has {laborSkill}")
public final class ChildWithLaborSkill implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Age.between(person, context, 0, 15)) {
            return Outcome.NOT_APPLICABLE;
        }
        return LaborSkill.NONE.equals(person.laborSkill()) ? Outcome.PASSED : Age.failed(person, context);
    }
}
