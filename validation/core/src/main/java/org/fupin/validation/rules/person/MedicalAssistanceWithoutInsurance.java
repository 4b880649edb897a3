package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person receives medical assistance without basic medical insurance. */
@RuleInfo(
        code = "PER-R-128",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"medicalAssistance", "medicalInsurance", "employeeMedicalInsurance"},
        title = "未参加基本医保不应接受医疗救助结算",
        zh = "未参加基本医疗保险，但接受医疗救助",
        en = "receives medical assistance without any basic medical insurance",
        narrowed =
                "Judged on the register alone: a yearly status does not say whether medical assistance was received.")
public final class MedicalAssistanceWithoutInsurance implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return person.hasResidentMedicalInsurance() || person.hasEmployeeMedicalInsurance()
                ? Outcome.NOT_APPLICABLE
                : Outcome.require(!person.medicalAssistance());
    }
}
