package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person with a disability shows no disability certificate. */
@RuleInfo(
        code = "PER-R-118",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = {"healthStatus", "certificateType"},
        title = "健康状况残疾应有残疾人证",
        zh = "健康状况含残疾，证件类型应为残疾人证，实为 {certificateType}",
        en =
                "health status says disabled, but the certificate type is {certificateType}, not the disability certificate",
        narrowed = "Judged on the register alone: a yearly status holds no certificate type.")
public final class DisabledWithoutCertificate implements RecordRule<Person> {

    private static final String CERTIFICATE = "02";

    @Override
    public Outcome judge(Person person, RuleContext context) {
        return person.healthStatus().contains(Health.DISABLED)
                ? Outcome.require(CERTIFICATE.equals(person.certificateType()))
                : Outcome.NOT_APPLICABLE;
    }
}
