package org.fupin.validation.rules.person;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The spouse of the head is not married, or a child of the head under 18 is not single. */
@RuleInfo(
        code = "PER-R-021",
        severity = Severity.WARNING,
        basis = "Standard",
        confidence = Confidence.LIKELY,
        fields = {"maritalStatus", "relationToHead"},
        optional = {"birthDate", "dataYear"},
        title = "婚姻与关系一致",
        zh = "婚姻状况 {maritalStatus} 与户主关系 {relationToHead} 不符",
        en = "marital status {maritalStatus} does not fit relation to head {relationToHead}",
        narrowed = "A child relation is a son (03) or a daughter (04); relations by marriage are left out.")
public final class MaritalStatusDiffersFromRelation implements RecordRule<Person> {

    /** First digit of every code for the married. */
    private static final char MARRIED = '2';

    private static final String SINGLE = "10";

    @Override
    public Outcome judge(Person person, RuleContext context) {
        if (Relation.SPOUSE.equals(person.relationToHead())) {
            return Outcome.require(person.maritalStatus().charAt(0) == MARRIED);
        }
        return Relation.CHILDREN.contains(person.relationToHead()) && Age.between(person, context, 0, 17)
                ? Outcome.require(SINGLE.equals(person.maritalStatus()))
                : Outcome.NOT_APPLICABLE;
    }
}
