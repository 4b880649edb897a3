package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A healthy child of 7 or more still counts as a pre-school child. */
@RuleInfo(
        code = "PER-R-108",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"studentStatus", "healthStatus"},
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "七岁以上健康儿童应入学",
        zh = "{age} 岁健康儿童的在校生状况仍为 {studentStatus}",
        en = "a healthy child of {age} still has student status {studentStatus}")
public final class HealthyChildNotYetAtSchool implements RecordRule<PersonStatus> {

    /** Kindergarten, pre-school child. */
    private static final Set<String> PRESCHOOL = Set.of("02", "17");

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (!Health.healthy(person.healthStatus()) || !Age.between(person, context, 7, Integer.MAX_VALUE)) {
            return Outcome.NOT_APPLICABLE;
        }
        return PRESCHOOL.contains(person.studentStatus()) ? Age.failed(person, context) : Outcome.PASSED;
    }
}
