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

/** The approval of the people, in per cent, is below that of the special inspection. */
@RuleInfo(
        code = "EXC-R-003",
        severity = Severity.ERROR,
        basis = "贫困县退出专项评估检查办法 2017",
        fields = {"approvalRate", "year"},
        optional = {"divisionCode"},
        title = "群众认可度",
        zh = "群众认可度 {approvalRate}% 低于 {least}%",
        en = "approval {approvalRate} % is below {least} %")
public final class ApprovalTooLow implements RecordRule<CountyExit> {

    @Override
    public Outcome judge(CountyExit record, RuleContext context) {
        Optional<BigDecimal> least =
                context.parameter("APPROVAL", LocalDate.of(record.year().getValue(), 12, 31));
        if (least.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.approvalRate().compareTo(least.get()) >= 0
                ? Outcome.PASSED
                : Outcome.failed("least", least.get());
    }
}
