package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A junior middle school pupil is not 12 to 17 years old. */
@RuleInfo(
        code = "PER-R-104",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "studentStatus",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "初中在校年龄",
        zh = "初中生 {age} 岁，不在 12–17 岁之间",
        en = "a junior middle school pupil is {age} years old, not 12 to 17")
public final class JuniorPupilOutOfAge implements RecordRule<PersonStatus> {

    private static final Set<String> STAGES = Set.of("04", "05", "06");

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return STAGES.contains(person.studentStatus()) ? Age.within(person, context, 12, 17) : Outcome.NOT_APPLICABLE;
    }
}
