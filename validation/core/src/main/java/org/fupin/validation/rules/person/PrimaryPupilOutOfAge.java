package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A primary school pupil is not 6 to 14 years old. */
@RuleInfo(
        code = "PER-R-103",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "studentStatus",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "小学在校年龄",
        zh = "小学生 {age} 岁，不在 6–14 岁之间",
        en = "a primary school pupil is {age} years old, not 6 to 14")
public final class PrimaryPupilOutOfAge implements RecordRule<PersonStatus> {

    private static final String STAGE = "03";

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return STAGE.equals(person.studentStatus()) ? Age.within(person, context, 6, 14) : Outcome.NOT_APPLICABLE;
    }
}
