package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The certificate type does not fit the length of the number. */
@RuleInfo(
        code = "PER-F-010",
        severity = Severity.ERROR,
        basis = "国家信息系统",
        fields = {"certificateType", "certificateNo"},
        title = "证件类型与长度一致",
        zh = "证件类型 {certificateType} 与证件号码位数不符",
        en = "certificate type {certificateType} does not fit the length of the number",
        narrowed =
                "A number of 18 characters is also allowed for a household register (03) and other papers (09), whose number the police issue; 20 or 22 belong to the disability certificate alone.")
public final class CertificateTypeDiffersFromNumber implements RecordRule<Person> {

    private static final int CITIZEN_LENGTH = 18;
    private static final String DISABILITY = "02";

    @Override
    public Outcome judge(Person person, RuleContext context) {
        if (MatchToken.is(person.certificateNo())) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean extended = person.certificateNo().length() > CITIZEN_LENGTH;
        return Outcome.require(extended == DISABILITY.equals(person.certificateType()));
    }
}
