package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A child of compulsory school age is neither at school nor a graduate, and no reason is given. */
@RuleInfo(
        code = "PER-R-109",
        severity = Severity.ERROR,
        basis = "国家信息系统核查; 普查: 6–15周岁",
        fields = "birthDate",
        optional = {"education", "studentStatus", "dropoutReason", "dataYear"},
        title = "义务教育适龄儿童状态必填",
        zh = "义务教育适龄儿童（8 月 31 日满 {age} 岁）既不在校，也未初中毕业，且未填失学或辍学原因",
        en =
                "a child of compulsory school age ({age} on 31 August) is neither at school nor a junior graduate, and no dropout reason is given",
        narrowed =
                "Judged on the register alone: a yearly status holds neither the birth date nor the dropout reason. The day is the last 31 August up to the end of the period.")
public final class SchoolAgeChildUnaccounted implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        int age = Age.atSchoolYear(person.birthDate(), context);
        if (age < 6 || age > 15) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean accounted = Schooling.student(person.studentStatus())
                || Schooling.juniorOrHigher(person.education())
                || person.dropoutReason() != null;
        return accounted ? Outcome.PASSED : Outcome.failed("age", age);
    }
}
