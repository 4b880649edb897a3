package org.fupin.validation.rules.monitoring;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.monitoring.MonitoredHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A monitored household has no contact person or no telephone of one. */
@RuleInfo(
        code = "MON-R-018",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {},
        optional = {"contactName", "contactPhone"},
        title = "监测联系人必填",
        zh = "监测联系人或联系方式未填",
        en = "the contact or the telephone of the contact is missing")
public final class ContactMissing implements RecordRule<MonitoredHousehold> {

    @Override
    public Outcome judge(MonitoredHousehold record, RuleContext context) {
        return Outcome.require(Presence.present(record.contactName()) && Presence.present(record.contactPhone()));
    }
}
