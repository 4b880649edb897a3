package org.fupin.validation.rules.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.RiskElimination;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The risk is called eliminated while the income, in yuan a head, is below the monitoring line or the floor of the province.
 */
@RuleInfo(
        code = "MEL-R-003",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"netIncomePerCapita", "month"},
        optional = {"divisionCode"},
        title = "消除时收入不低于监测范围",
        zh = "消除时人均纯收入 {netIncomePerCapita} 元低于监测范围 {line} 元",
        en = "net income per capita {netIncomePerCapita} at the elimination is below the monitoring line {line}")
public final class EliminatedBelowMonitoringLine implements RecordRule<RiskElimination> {

    @Override
    public Outcome judge(RiskElimination record, RuleContext context) {
        LocalDate day = record.month().atEndOfMonth();
        Optional<BigDecimal> line = context.parameter("MONLINE", day);
        Optional<BigDecimal> floor = context.parameter("MONFLOOR", day);
        if (line.isEmpty() && floor.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal least = line.orElse(BigDecimal.ZERO).max(floor.orElse(BigDecimal.ZERO));
        return record.netIncomePerCapita().compareTo(least) >= 0 ? Outcome.PASSED : Outcome.failed("line", least);
    }
}
