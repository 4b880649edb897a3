package org.fupin.validation.rules.fund;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The amount paid out is not the standard times the quantity, within one fen. */
@RuleInfo(
        code = "FPY-R-015",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"amount", "standard", "quantity"},
        title = "金额等于标准乘数量",
        zh = "发放金额 {amount} 元不等于补助标准 {standard} 元乘数量 {quantity}",
        en = "amount {amount} is not standard {standard} times quantity {quantity}")
public final class PayoutDoesNotFollow implements RecordRule<FundPayment> {

    @Override
    public Outcome judge(FundPayment payment, RuleContext context) {
        return Outcome.require(Fen.agree(payment.amount(), payment.standard().multiply(payment.quantity())));
    }
}
