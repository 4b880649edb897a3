package org.fupin.validation.rules.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.MonitoredHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The income of a monitored household, in yuan a head, is not below the line of the year and no sudden difficulty explains it.
 */
@RuleInfo(
        code = "MON-R-001",
        severity = Severity.ERROR,
        basis = "国开发〔2020〕6号: 1.5倍左右",
        fields = {"netIncomePerCapita", "category", "identifiedMonth"},
        optional = {"divisionCode"},
        title = "收入在监测范围内",
        zh = "识别时人均纯收入 {netIncomePerCapita} 元不低于当年监测范围 {line} 元，且不是突发严重困难户",
        en =
                "net income per capita {netIncomePerCapita} is not below the monitoring line {line}, and the household is none in sudden difficulty")
public final class IncomeAboveMonitoringLine implements RecordRule<MonitoredHousehold> {

    @Override
    public Outcome judge(MonitoredHousehold record, RuleContext context) {
        if (record.category().equals("3")) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> line =
                context.parameter("MONLINE", record.identifiedMonth().atEndOfMonth());
        if (line.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return record.netIncomePerCapita().compareTo(line.get()) < 0
                ? Outcome.PASSED
                : Outcome.failed("line", line.get());
    }
}
