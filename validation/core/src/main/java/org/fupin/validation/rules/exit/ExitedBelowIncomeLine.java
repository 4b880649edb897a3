package org.fupin.validation.rules.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.HouseholdExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The income of the household that leaves poverty is not above the line of the exit year: the one its province
 * decreed for exits, otherwise the national one, both in yuan a head.
 */
@RuleInfo(
        code = "EXH-R-002",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号",
        fields = {"netIncomePerCapita", "exitYear"},
        optional = {"divisionCode"},
        title = "收入稳定超过标准",
        zh = "人均纯收入 {netIncomePerCapita} 元未超过退出年度标准 {line} 元",
        en = "net income per capita {netIncomePerCapita} is not above the line {line} of the exit year")
public final class ExitedBelowIncomeLine implements RecordRule<HouseholdExit> {

    @Override
    public Outcome judge(HouseholdExit exit, RuleContext context) {
        LocalDate yearEnd = LocalDate.of(exit.exitYear().getValue(), 12, 31);
        Optional<BigDecimal> line = context.parameter("EXIT_LINE", yearEnd);
        if (line.isEmpty()) {
            line = context.parameter("LINE", yearEnd);
        }
        if (line.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return exit.netIncomePerCapita().compareTo(line.get()) > 0
                ? Outcome.PASSED
                : Outcome.failed("line", line.get());
    }
}
