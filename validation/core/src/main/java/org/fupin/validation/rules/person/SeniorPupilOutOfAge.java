package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A pupil of a senior middle or secondary vocational school is not 15 to 20 years old. */
@RuleInfo(
        code = "PER-R-105",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "studentStatus",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "高中中职在校年龄",
        zh = "高中或中职学生 {age} 岁，不在 15–20 岁之间",
        en = "a senior middle or vocational school pupil is {age} years old, not 15 to 20")
public final class SeniorPupilOutOfAge implements RecordRule<PersonStatus> {

    private static final Set<String> STAGES = Set.of("07", "08", "09", "10", "11", "12");

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return STAGES.contains(person.studentStatus()) ? Age.within(person, context, 15, 20) : Outcome.NOT_APPLICABLE;
    }
}
