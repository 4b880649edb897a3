package org.fupin.validation.rules.household;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.BankCard;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A bank card number has the wrong length or fails its check digit. */
@RuleInfo(
        code = "HHD-F-012",
        severity = Severity.WARNING,
        basis = "ISO/IEC 7812",
        confidence = Confidence.LIKELY,
        fields = "bankAccountNo",
        title = "银行卡号校验",
        zh = "银行卡号 {bankAccountNo} 不是 16–19 位数字或校验位不符",
        en = "bank card number {bankAccountNo} is not 16 to 19 digits or fails its check digit",
        narrowed =
                "Judged are numbers that begin with 62, the cards of China UnionPay; any other may be the number of a passbook, which has no check digit.")
public final class BankCardCheckFails implements RecordRule<Household> {

    private static final String UNION_PAY = "62";
    private static final int SHORTEST = 16;

    @Override
    public Outcome judge(Household household, RuleContext context) {
        String number = household.bankAccountNo();
        if (!number.startsWith(UNION_PAY)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(number.length() >= SHORTEST && BankCard.isValid(number));
    }
}
