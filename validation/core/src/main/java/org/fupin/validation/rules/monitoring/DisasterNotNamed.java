package org.fupin.validation.rules.monitoring;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.monitoring.MonitoredHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A risk by natural disaster does not say which. */
@RuleInfo(
        code = "MON-R-005",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"riskPrimary"},
        optional = {"riskOthers", "disasterSub"},
        title = "自然灾害须选子项",
        zh = "因自然灾害须选子项",
        en = "a natural disaster must be named")
public final class DisasterNotNamed implements RecordRule<MonitoredHousehold> {

    @Override
    public Outcome judge(MonitoredHousehold record, RuleContext context) {
        List<String> others = record.riskOthers();
        boolean disaster = record.riskPrimary().equals("04") || others != null && others.contains("04");
        return disaster ? Outcome.require(record.disasterSub() != null) : Outcome.NOT_APPLICABLE;
    }
}
