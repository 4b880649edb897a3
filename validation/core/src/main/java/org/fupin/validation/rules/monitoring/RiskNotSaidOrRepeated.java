package org.fupin.validation.rules.monitoring;

import java.util.HashSet;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.MonitoredHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A monitored household has no primary risk, or names a risk twice. */
@RuleInfo(
        code = "MON-R-003",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {},
        optional = {"riskPrimary", "riskOthers"},
        title = "风险类型必填",
        zh = "未填主要风险，或风险重复",
        en = "no primary risk, or a risk said twice")
public final class RiskNotSaidOrRepeated implements RecordRule<MonitoredHousehold> {

    @Override
    public Outcome judge(MonitoredHousehold record, RuleContext context) {
        List<String> others = record.riskOthers();
        if (record.riskPrimary() == null) {
            return Outcome.FAILED;
        }
        if (others == null) {
            return Outcome.PASSED;
        }
        return Outcome.require(!others.contains(record.riskPrimary()) && new HashSet<>(others).size() == others.size());
    }
}
