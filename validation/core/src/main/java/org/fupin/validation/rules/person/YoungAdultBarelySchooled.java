package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person of 16 to 22 who is no student has not gone beyond primary school. */
@RuleInfo(
        code = "PER-R-110",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "education",
        optional = {"studentStatus", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "青年文化程度过低",
        zh = "{age} 岁非在校青年的文化程度仅为 {education}",
        en = "education of a person of {age} who is no student is only {education}")
public final class YoungAdultBarelySchooled implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (Schooling.student(person.studentStatus()) || !Age.between(person, context, 16, 22)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Schooling.juniorOrHigher(person.education()) ? Outcome.PASSED : Age.failed(person, context);
    }
}
