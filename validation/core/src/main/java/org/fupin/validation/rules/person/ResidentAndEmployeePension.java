package org.fupin.validation.rules.person;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is in the pension insurance of residents and of employees at once. */
@RuleInfo(
        code = "PER-R-126",
        severity = Severity.ERROR,
        basis = "养老保险规定",
        confidence = Confidence.LIKELY,
        fields = {"pensionInsurance", "employeePensionInsurance"},
        title = "居民养老与职工养老不同时参加",
        zh = "同时参加城乡居民和城镇职工基本养老保险",
        en = "in the basic pension insurance of residents and of employees at once",
        narrowed = "Judged on the register alone: the one code of a yearly status cannot name both schemes.")
public final class ResidentAndEmployeePension implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return Outcome.require(!(person.pensionInsurance() && person.employeePensionInsurance()));
    }
}
