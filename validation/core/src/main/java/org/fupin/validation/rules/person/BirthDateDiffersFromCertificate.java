package org.fupin.validation.rules.person;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The birth date is not the one in characters 7 to 14 of the certificate number. */
@RuleInfo(
        code = "PER-R-005",
        severity = Severity.ERROR,
        basis = "GB 11643",
        fields = {"birthDate", "certificateNo"},
        title = "出生日期与证件一致",
        zh = "出生日期与证件号码第 7–14 位不一致",
        en = "birth date differs from characters 7 to 14 of the certificate number")
public final class BirthDateDiffersFromCertificate implements RecordRule<Person> {

    @Override
    public Outcome judge(Person person, RuleContext context) {
        if (MatchToken.is(person.certificateNo())) {
            return Outcome.NOT_APPLICABLE;
        }
        LocalDate birth = person.birthDate();
        int date = birth.getYear() * 10_000 + birth.getMonthValue() * 100 + birth.getDayOfMonth();
        return Outcome.require(Integer.parseInt(person.certificateNo(), 6, 14, 10) == date);
    }
}
