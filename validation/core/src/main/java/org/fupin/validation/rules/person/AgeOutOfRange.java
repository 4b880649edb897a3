package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The birth date lies after the end of the period or more than 120 years before it. */
@RuleInfo(
        code = "PER-F-007",
        severity = Severity.ERROR,
        basis = "Standard",
        fields = "birthDate",
        optional = "dataYear",
        title = "年龄范围",
        zh = "出生日期 {birthDate} 至期末的年龄不在 0–120 岁之间",
        en = "born on {birthDate}, the person is not 0 to 120 years old at the end of the period",
        narrowed = "A person has no event date of its own; the birth date is held against the end of the period.")
public final class AgeOutOfRange implements RecordRule<Person> {

    private static final int OLDEST = 120;

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return Outcome.require(Age.between(person, context, 0, OLDEST));
    }
}
