package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The loan runs longer than the decreed months. */
@RuleInfo(
        code = "LON-R-002",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号; 银保监发〔2021〕6号",
        fields = {"issueDate", "dueDate"},
        optional = {"divisionCode"},
        title = "贷款期限",
        zh = "贷款期限 {issueDate} 至 {dueDate} 超过 {months} 个月",
        en = "the term from {issueDate} to {dueDate} exceeds {months} months")
public final class LoanTermTooLong implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        Optional<BigDecimal> months = context.parameter("LOAN_MONTHS", loan.issueDate());
        if (months.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return loan.dueDate().isAfter(loan.issueDate().plusMonths(months.get().longValue()))
                ? Outcome.failed("months", months.get())
                : Outcome.PASSED;
    }
}
