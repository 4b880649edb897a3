package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.Sex;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The relation to the head is a man's and the sex is not, or the other way round. */
@RuleInfo(
        code = "PER-R-014",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"relationToHead", "sex"},
        title = "与户主关系与性别",
        zh = "与户主关系 {relationToHead} 与性别 {sex} 不符",
        en = "relation to head {relationToHead} does not fit sex {sex}")
public final class RelationDiffersFromSex implements RecordRule<Person> {

    /** Son, son-in-law, grandsons, father, father-in-law of both kinds, grandfathers, nephew. */
    private static final Set<String> MEN = Set.of("03", "06", "07", "09", "11", "13", "15", "17", "19", "26");

    /** Daughter, daughter-in-law, granddaughters, mother, mother-in-law of both kinds, grandmothers, brother's wife, niece. */
    private static final Set<String> WOMEN = Set.of("04", "05", "08", "10", "12", "14", "16", "18", "20", "22", "27");

    @Override
    public Outcome judge(Person person, RuleContext context) {
        if (MEN.contains(person.relationToHead())) {
            return Outcome.require(Sex.MALE.code().equals(person.sex()));
        }
        return WOMEN.contains(person.relationToHead())
                ? Outcome.require(Sex.FEMALE.code().equals(person.sex()))
                : Outcome.NOT_APPLICABLE;
    }
}
