package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person with a physical disability of grade 1 or 2 by the certificate counts as ordinary labour. */
@RuleInfo(
        code = "PER-R-117",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"laborSkill", "certificateNo"},
        title = "重度肢体残疾不应为普通劳动力",
        zh = "残疾人证为肢体一、二级，劳动技能不应为 {laborSkill}",
        en = "the certificate says physical disability of grade 1 or 2, so labor skill should not be {laborSkill}",
        narrowed = "Judged on the register alone: a yearly status holds no certificate number.")
public final class SeverelyDisabledWithOrdinaryLabor implements RecordRule<Person> {

    private static final int CATEGORY = 18;
    private static final int GRADE = 19;
    private static final char PHYSICAL = '4';

    /** Grades 1 and 2. */
    private static final char SEVERE = '2';

    @Override
    public Outcome judge(Person person, RuleContext context) {
        String number = person.certificateNo();
        boolean severe =
                number.length() > GRADE && number.charAt(CATEGORY) == PHYSICAL && number.charAt(GRADE) <= SEVERE;
        if (!severe || MatchToken.is(number)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(!LaborSkill.ORDINARY.equals(person.laborSkill()));
    }
}
