package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A college graduate of working age who is no student shows no work: verify. */
@RuleInfo(
        code = "PER-R-133",
        severity = Severity.INFO,
        basis = "国家信息系统核查",
        fields = "education",
        optional = {
            "studentStatus",
            "workRegion",
            "workMonths",
            "publicWelfareJob",
            "birthDate",
            "ageAtPeriodEnd",
            "dataYear"
        },
        title = "大专以上未就业核实",
        zh = "{age} 岁、文化程度 {education}、非在校，无务工或公益性岗位信息，请核实",
        en = "a person of {age} with education {education} who is no student shows no work; verify",
        narrowed =
                "The employment record (EMP) is not consulted: work is what the record itself shows as work region, work months or public welfare job. Working age is 16 to 59.")
public final class CollegeGraduateNotEmployed implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Schooling.college(person.education())
                || Schooling.student(person.studentStatus())
                || !Age.working(person, context)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Employment.shown(person) ? Outcome.PASSED : Age.failed(person, context);
    }
}
