package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.MicroLoan;
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
        en = "the borrower is {age} on the day of issue, not {least} to {most}",
        narrowed = "Certificates without a birth date are not judged.")
public final class BorrowerAgeOutOfRange implements RecordRule<MicroLoan> {

    /** Numbers of this length or more hold the birth date as their characters 7 to 14. */
    private static final int WITH_BIRTH_DATE = 18;

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        String number = loan.borrowerCertificateNo();
        Optional<BigDecimal> least = context.parameter("LOAN_AGE_MIN", loan.issueDate());
        Optional<BigDecimal> most = context.parameter("LOAN_AGE_MAX", loan.issueDate());
        if (least.isEmpty() || most.isEmpty() || number.length() < WITH_BIRTH_DATE) {
            return Outcome.NOT_APPLICABLE;
        }
        int age = age(number, loan.issueDate());
        return age >= least.get().intValue() && age <= most.get().intValue()
                ? Outcome.PASSED
                : Outcome.failed("age", age).with("least", least.get()).with("most", most.get());
    }

    /** Completed years of life on the day. */
    private static int age(String number, LocalDate on) {
        int years = on.getYear() - Integer.parseInt(number, 6, 10, 10);
        int birthday = Integer.parseInt(number, 10, 14, 10);
        return on.getMonthValue() * 100 + on.getDayOfMonth() < birthday ? years - 1 : years;
    }
}
