package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A student counts as labour. */
@RuleInfo(
        code = "PER-R-112",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"laborSkill", "studentStatus"},
        title = "在校生为无劳动力",
        zh = "在校生（{studentStatus}）的劳动技能应为无劳动力，实为 {laborSkill}",
        en = "labor skill of a student ({studentStatus}) must be none but is {laborSkill}")
public final class StudentWithLaborSkill implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return Schooling.student(person.studentStatus())
                ? Outcome.require(LaborSkill.NONE.equals(person.laborSkill()))
                : Outcome.NOT_APPLICABLE;
    }
}
