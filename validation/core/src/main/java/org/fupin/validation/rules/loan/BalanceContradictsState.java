package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The balance is negative or above the contract amount, a settled loan has a balance, or a loan without balance is
 * still open.
 */
@RuleInfo(
        code = "LON-R-011",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"balance", "contractAmount", "state"},
        title = "余额与状态",
        zh = "贷款余额 {balance} 元与合同金额 {contractAmount} 元或状态 {state} 不符",
        en = "balance {balance} contradicts the contract amount {contractAmount} or the state {state}",
        narrowed =
                "Repayments are another record: the balance must lie between 0 and the contract amount; a renewed, compensated or written-off loan may have none.")
public final class BalanceContradictsState implements RecordRule<MicroLoan> {

    private static final String SETTLED = "2";

    /** Settled, renewed by a new contract, paid by the compensation fund, written off. */
    private static final Set<String> CLOSED = Set.of(SETTLED, "3", "6", "7");

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        BigDecimal balance = loan.balance();
        boolean inRange = balance.signum() >= 0 && balance.compareTo(loan.contractAmount()) <= 0;
        boolean fits = balance.signum() == 0
                ? CLOSED.contains(loan.state())
                : !loan.state().equals(SETTLED);
        return Outcome.require(inRange && fits);
    }
}
