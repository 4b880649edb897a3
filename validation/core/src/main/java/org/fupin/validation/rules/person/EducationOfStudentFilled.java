package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Completed schooling is filled for a student. */
@RuleInfo(
        code = "PER-R-101",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"education", "studentStatus"},
        title = "文化程度与在校生状况不同时填报",
        zh = "在校生状况为 {studentStatus}，不应再填文化程度 {education}",
        en = "student status is {studentStatus}, so education {education} must not be filled")
public final class EducationOfStudentFilled implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return Outcome.require(!Schooling.student(person.studentStatus()));
    }
}
