package org.fupin.validation.rules.finance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.CreditRating;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The credit line, in yuan, is below 0 or above the most that a household may borrow as a micro loan on the day of rating.
 */
@RuleInfo(
        code = "CRD-R-001",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号",
        fields = {"creditLine", "ratingDate"},
        optional = {"divisionCode"},
        title = "授信额度",
        zh = "授信额度 {creditLine} 元不在 0 至 {limit} 元之间",
        en = "credit line {creditLine} is not between 0 and {limit}",
        narrowed = "Every credit line in this form is taken as one of the poverty micro loan.")
public final class CreditLineOutOfRange implements RecordRule<CreditRating> {

    @Override
    public Outcome judge(CreditRating record, RuleContext context) {
        Optional<BigDecimal> limit = context.parameter("LOAN_MAX", record.ratingDate());
        if (limit.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal line = record.creditLine();
        return line.signum() >= 0 && line.compareTo(limit.get()) <= 0
                ? Outcome.PASSED
                : Outcome.failed("limit", limit.get());
    }
}
