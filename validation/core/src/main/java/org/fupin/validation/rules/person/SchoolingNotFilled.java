package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Neither education nor student status nor a reason for leaving school is filled. */
@RuleInfo(
        code = "PER-R-102",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        optional = {"education", "studentStatus", "dropoutReason", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "文化程度、在校生状况、失学原因不能同时为空",
        zh = "文化程度、在校生状况、失学或辍学原因均未填写",
        en = "education, student status and dropout reason are all empty",
        narrowed =
                "A yearly status holds no dropout reason: there the rule judges only people who are not 6 to 16 years old, whom no such reason could excuse.")
public final class SchoolingNotFilled implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (person.education() != null || person.studentStatus() != null) {
            return Outcome.PASSED;
        }
        if (person instanceof Person register) {
            return Outcome.require(register.dropoutReason() != null);
        }
        return person.ageOn(context.periodEnd()) == null || Age.between(person, context, 6, 16)
                ? Outcome.NOT_APPLICABLE
                : Outcome.FAILED;
    }
}
