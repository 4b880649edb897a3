package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A college student is younger than 17. */
@RuleInfo(
        code = "PER-R-106",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "studentStatus",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "高职本科年龄",
        zh = "高职、本科或技师学院学生仅 {age} 岁",
        en = "a college student is only {age} years old",
        narrowed = "Students of 17 pass, since the standard would only note them.")
public final class CollegeStudentTooYoung implements RecordRule<PersonStatus> {

    private static final Set<String> STAGES = Set.of("13", "14", "15", "16", "18", "19");

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return STAGES.contains(person.studentStatus())
                ? Age.within(person, context, 17, Integer.MAX_VALUE)
                : Outcome.NOT_APPLICABLE;
    }
}
