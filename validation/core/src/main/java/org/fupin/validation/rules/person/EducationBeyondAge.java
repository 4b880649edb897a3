package org.fupin.validation.rules.person;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is too young for the schooling completed. */
@RuleInfo(
        code = "PER-R-135",
        severity = Severity.ERROR,
        basis = "Practice",
        confidence = Confidence.LIKELY,
        fields = "education",
        optional = {"birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "文盲与年龄",
        zh = "{age} 岁，文化程度不应为 {education}",
        en = "a person of {age} cannot have completed education {education}")
public final class EducationBeyondAge implements RecordRule<PersonStatus> {

    private static final String JUNIOR = "03";

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (JUNIOR.equals(person.education())) {
            return Age.within(person, context, 12, Integer.MAX_VALUE);
        }
        return Schooling.juniorOrHigher(person.education())
                ? Age.within(person, context, 15, Integer.MAX_VALUE)
                : Outcome.NOT_APPLICABLE;
    }
}
