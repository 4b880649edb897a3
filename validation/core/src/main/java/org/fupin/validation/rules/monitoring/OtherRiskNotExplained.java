package org.fupin.validation.rules.monitoring;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.monitoring.MonitoredHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A risk of the kind other has no remark. */
@RuleInfo(
        code = "MON-R-004",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"riskPrimary"},
        optional = {"riskOthers", "riskNote"},
        title = "风险其他须备注",
        zh = "风险含“其他”但没有备注",
        en = "risk \"other\" without a remark")
public final class OtherRiskNotExplained implements RecordRule<MonitoredHousehold> {

    @Override
    public Outcome judge(MonitoredHousehold record, RuleContext context) {
        List<String> others = record.riskOthers();
        boolean other = record.riskPrimary().equals("99") || others != null && others.contains("99");
        return other ? Outcome.require(Presence.present(record.riskNote())) : Outcome.NOT_APPLICABLE;
    }
}
