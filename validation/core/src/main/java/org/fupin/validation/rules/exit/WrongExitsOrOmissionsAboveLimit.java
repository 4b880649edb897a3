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

/** The rate of wrong exits or of omissions, in per cent, is not below the limit of the special inspection. */
@RuleInfo(
        code = "EXC-R-002",
        severity = Severity.ERROR,
        basis = "贫困县退出专项评估检查办法 2017",
        fields = {"wrongExitRate", "omissionRate", "year"},
        optional = {"divisionCode"},
        title = "错退率漏评率",
        zh = "错退率 {wrongExitRate}% 或漏评率 {omissionRate}% 未低于 {limit}%",
        en = "wrong exits {wrongExitRate} % or omissions {omissionRate} % are not below {limit} %")
public final class WrongExitsOrOmissionsAboveLimit implements RecordRule<CountyExit> {

    @Override
    public Outcome judge(CountyExit record, RuleContext context) {
        LocalDate day = LocalDate.of(record.year().getValue(), 12, 31);
        Optional<BigDecimal> wrong = context.parameter("WRONG_EXIT", day);
        Optional<BigDecimal> omitted = context.parameter("OMISSION", day);
        if (wrong.isEmpty() || omitted.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean below = record.wrongExitRate().compareTo(wrong.get()) < 0
                && record.omissionRate().compareTo(omitted.get()) < 0;
        return below ? Outcome.PASSED : Outcome.failed("limit", wrong.get().max(omitted.get()));
    }
}
