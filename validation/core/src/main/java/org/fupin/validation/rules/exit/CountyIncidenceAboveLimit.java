package org.fupin.validation.rules.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CountyExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The poverty incidence of the county that leaves, in per cent, is not below that of its region. */
@RuleInfo(
        code = "EXC-R-001",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号",
        fields = {"povertyIncidence", "year"},
        optional = {"divisionCode"},
        title = "县综合贫困发生率",
        zh = "{year} 年综合贫困发生率 {povertyIncidence}% 未降至 {limit}% 以下",
        en = "poverty incidence {povertyIncidence} % of {year} is not below {limit} %")
public final class CountyIncidenceAboveLimit implements RecordRule<CountyExit> {

    @Override
    public Outcome judge(CountyExit record, RuleContext context) {
        Optional<BigDecimal> limit =
                context.parameter("EXIT_INCIDENCE", LocalDate.of(record.year().getValue(), 12, 31));
        if (limit.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.povertyIncidence().compareTo(limit.get()) < 0
                ? Outcome.PASSED
                : Outcome.failed("limit", limit.get());
    }
}
