package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A graduate student is younger than 20. */
@RuleInfo(
        code = "PER-R-107",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "studentStatus",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "硕士年龄",
        zh = "硕士及以上学生仅 {age} 岁",
        en = "a graduate student is only {age} years old")
public final class GraduateStudentTooYoung implements RecordRule<PersonStatus> {

    private static final String STAGE = "20";

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return STAGE.equals(person.studentStatus())
                ? Age.within(person, context, 20, Integer.MAX_VALUE)
                : Outcome.NOT_APPLICABLE;
    }
}
