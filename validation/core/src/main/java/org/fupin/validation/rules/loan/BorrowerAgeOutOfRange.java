package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The borrower is too young or too old on the day of issue, by the birth date in the certificate number. */
@RuleInfo(
        code = "LON-R-007",
        severity = Severity.WARNING,
        basis = "脱贫人口小额信贷地方执行口径",
        fields = {"borrowerCertificateNo", "issueDate"},
        optional = {"divisionCode"},
        title = "借款人年龄",
        zh = "发放日借款人 {age} 岁，不在 {least} 至 {most} 岁之间",
        en = "the borrower is {age} on the day of issue, not {least} to {most}")
public final class BorrowerAgeOutOfRange implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        Optional<BigDecimal> least = context.parameter("LOAN_AGE_MIN", loan.issueDate());
        Optional<BigDecimal> most = context.parameter("LOAN_AGE_MAX", loan.issueDate());
        Optional<CitizenId> borrower = CertificateNumber.holder(loan.borrowerCertificateNo());
        if (least.isEmpty() || most.isEmpty() || borrower.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        int age = Period.between(borrower.get().birthDate(), loan.issueDate()).getYears();
        return age >= least.get().intValue() && age <= most.get().intValue()
                ? Outcome.PASSED
                : Outcome.failed("age", age).with("least", least.get()).with("most", most.get());
    }
}
