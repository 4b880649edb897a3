package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The spouse of the head is not yet 18. */
@RuleInfo(
        code = "PER-R-020",
        severity = Severity.WARNING,
        basis = "民法典 §1047",
        fields = {"relationToHead", "birthDate"},
        optional = "dataYear",
        title = "配偶年龄",
        zh = "户主配偶仅 {age} 岁",
        en = "the spouse of the head is only {age} years old",
        narrowed =
                "Spouses from 18 up to the marriageable age of the Civil Code (22 and 20) pass, since the standard would only note them.")
public final class SpouseUnderAge implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return Relation.SPOUSE.equals(person.relationToHead())
                ? Age.within(person, context, 18, Integer.MAX_VALUE)
                : Outcome.NOT_APPLICABLE;
    }
}
