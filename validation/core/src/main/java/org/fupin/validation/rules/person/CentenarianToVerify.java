package org.fupin.validation.rules.person;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A valid member is more than 100 years old: verify that the person lives. */
@RuleInfo(
        code = "PER-R-008",
        severity = Severity.WARNING,
        basis = "Practice",
        confidence = Confidence.LIKELY,
        fields = {"birthDate", "memberStatus"},
        optional = "dataYear",
        title = "高龄核查",
        zh = "成员 {age} 岁，请核实是否在世",
        en = "the member is {age} years old; verify that the person lives",
        narrowed = "The death register (FHK) is not consulted: every valid member above 100 is named for verification.")
public final class CentenarianToVerify implements RecordRule<Person> {

    private static final String VALID = "1";

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return VALID.equals(person.memberStatus())
                ? Age.within(person, context, Integer.MIN_VALUE, 100)
                : Outcome.NOT_APPLICABLE;
    }
}
