package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A child under 16 or a student is in the pension insurance of residents. */
@RuleInfo(
        code = "PER-R-127",
        severity = Severity.WARNING,
        basis = "城乡居民基本养老保险: 16周岁以上非在校生",
        fields = "pensionInsurance",
        optional = {"studentStatus", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "16岁以下或在校生不参加居民养老",
        zh = "未满 16 周岁或在校生不应参加城乡居民基本养老保险",
        en = "a child under 16 or a student should not be in the basic pension insurance of residents")
public final class ChildOrStudentInPension implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return Schooling.student(person.studentStatus()) || Age.between(person, context, 0, 15)
                ? Outcome.require(!person.hasResidentPensionInsurance())
                : Outcome.NOT_APPLICABLE;
    }
}
