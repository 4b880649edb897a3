package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is in the medical insurance of residents and of employees at once. */
@RuleInfo(
        code = "PER-R-122",
        severity = Severity.ERROR,
        basis = "国家信息系统核查; 医保规定",
        fields = {"medicalInsurance", "employeeMedicalInsurance"},
        title = "居民医保与职工医保不同时参加",
        zh = "同时参加城乡居民和城镇职工基本医疗保险",
        en = "in the basic medical insurance of residents and of employees at once",
        narrowed = "Judged on the register alone: the one code of a yearly status cannot name both schemes.")
public final class ResidentAndEmployeeMedical implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return Outcome.require(!(person.medicalInsurance() && person.employeeMedicalInsurance()));
    }
}
