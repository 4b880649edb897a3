package org.fupin.validation.rules.cooperation;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.cooperation.DesignatedAssistance;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The unit did not once in the year study its designated assistance, or names no first responsible person. */
@RuleInfo(
        code = "DSA-R-001",
        severity = Severity.ERROR,
        basis = "《指导意见》§六(二): 第一责任人, 定期研究",
        fields = {"studyMeetings"},
        optional = {"firstResponsible"},
        title = "第一责任人",
        zh = "定点扶贫单位全年未专题研究（{studyMeetings} 次），或未明确第一责任人",
        en =
                "the unit held {studyMeetings} meetings on its designated assistance in the year, or names no first responsible person")
public final class NoStudyMeeting implements RecordRule<DesignatedAssistance> {

    @Override
    public Outcome judge(DesignatedAssistance record, RuleContext context) {
        return Outcome.require(record.studyMeetings() >= 1 && Presence.present(record.firstResponsible()));
    }
}
