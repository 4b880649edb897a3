package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The loan is not above 0, or above the most that one household may borrow on the day of issue, in yuan. */
@RuleInfo(
        code = "LON-R-001",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号; 银保监发〔2021〕6号",
        fields = {"contractAmount", "issueDate"},
        optional = {"divisionCode"},
        title = "贷款额度",
        zh = "合同金额 {contractAmount} 元不在 0 至 {limit} 元之间",
        en = "contract amount {contractAmount} is not above 0 and at most {limit}",
        narrowed =
                "One contract at a time: the open contracts of a household are not added up; the top-up of 2021 is taken as part of one contract.")
public final class LoanAmountOutOfRange implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        Optional<BigDecimal> limit = context.parameter("LOAN_TOPUP", loan.issueDate());
        if (limit.isEmpty()) {
            limit = context.parameter("LOAN_MAX", loan.issueDate());
        }
        if (limit.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal amount = loan.contractAmount();
        return amount.signum() > 0 && amount.compareTo(limit.get()) <= 0
                ? Outcome.PASSED
                : Outcome.failed("limit", limit.get());
    }
}
