package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.identifier.Sex;
import org.fupin.model.record.register.Person;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The sex is not the one that character 17 of the certificate number tells: odd for a man, even for a woman. */
@RuleInfo(
        code = "PER-R-006",
        severity = Severity.ERROR,
        basis = "GB 11643",
        fields = {"sex", "certificateNo"},
        title = "性别与证件一致",
        zh = "性别 {sex} 与证件号码第 17 位的奇偶不一致",
        en = "sex {sex} differs from the parity of character 17 of the certificate number",
        narrowed =
                "Permanent residence cards of foreigners (first character 9) are not judged: no source says that their sequence tells the sex.")
public final class SexDiffersFromCertificate implements RecordRule<Person> {

    private static final char FOREIGN_RESIDENT = '9';
    private static final int SEQUENCE_END = 16;

    @Override
    public Outcome judge(Person person, RuleContext context) {
        String number = person.certificateNo();
        if (MatchToken.is(number) || number.charAt(0) == FOREIGN_RESIDENT) {
            return Outcome.NOT_APPLICABLE;
        }
        Sex sex = number.charAt(SEQUENCE_END) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
        return Outcome.require(sex.code().equals(person.sex()));
    }
}
