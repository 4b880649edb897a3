package org.fupin.validation.rules.loan;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * More interest was subsidised than the subsidy rate brings on the subsidised amount over the term of the
 * contract, counted at 360 days a year.
 */
@RuleInfo(
        code = "LON-R-014",
        severity = Severity.ERROR,
        basis = "政策要点",
        confidence = Confidence.LIKELY,
        fields = {"interestSubsidyPaid", "interestSubsidyRate", "contractAmount", "issueDate", "dueDate"},
        optional = {"divisionCode"},
        title = "贴息不超5万元",
        zh = "已贴息 {interestSubsidyPaid} 元超过贴息额度 {limit} 元内、合同期内的应贴利息",
        en = "interest subsidy {interestSubsidyPaid} exceeds the interest on the first {limit} yuan over the term")
public final class SubsidyAboveShare implements RecordRule<MicroLoan> {

    /** Per cent times the 360 days of a bank year. */
    private static final BigDecimal PER_CENT_DAYS = new BigDecimal(36_000);

    private static final BigDecimal ONE_FEN = new BigDecimal("0.01").multiply(PER_CENT_DAYS);

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        Optional<BigDecimal> limit = context.parameter("LOAN_MAX", loan.issueDate());
        if (limit.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(loan.issueDate(), loan.dueDate()));
        BigDecimal most = loan.contractAmount()
                .min(limit.get())
                .multiply(loan.interestSubsidyRate())
                .multiply(days);
        return loan.interestSubsidyPaid().multiply(PER_CENT_DAYS).compareTo(most.add(ONE_FEN)) <= 0
                ? Outcome.PASSED
                : Outcome.failed("limit", limit.get());
    }
}
