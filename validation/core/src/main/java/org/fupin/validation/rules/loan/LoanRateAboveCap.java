package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The annual rate, in per cent, exceeds the cap of its term on the day of issue: the benchmark rate of the central
 * bank until the loan prime rate took its place.
 */
@RuleInfo(
        code = "LON-R-004",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号; 银保监发〔2021〕6号",
        fields = {"annualRate", "issueDate", "dueDate"},
        optional = {"divisionCode"},
        title = "利率上限",
        zh = "年利率 {annualRate}% 高于发放日同期上限 {cap}%",
        en = "annual rate {annualRate} % exceeds the cap {cap} % of its term on the day of issue",
        narrowed = "The rate at issue; whether it stays constant in the contract is not in the record.")
public final class LoanRateAboveCap implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        boolean shortTerm = !loan.dueDate().isAfter(loan.issueDate().plusYears(1));
        Optional<BigDecimal> cap = context.parameter(shortTerm ? "LOAN_RATE_1Y" : "LOAN_RATE_5Y", loan.issueDate());
        if (cap.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return loan.annualRate().compareTo(cap.get()) <= 0 ? Outcome.PASSED : Outcome.failed("cap", cap.get());
    }
}
