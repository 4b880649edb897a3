package org.fupin.validation.rules.responsibility;

import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.responsibility.ThirdPartyAssessment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A city, county or township had a third-party assessment made without the approval of the province. */
@RuleInfo(
        code = "TPA-R-020",
        severity = Severity.ERROR,
        basis = "《指导意见》§八(三)",
        fields = {"organizerLevel"},
        optional = {"provinceApprovalNo"},
        title = "第三方评估须省批准",
        zh = "{organizerLevel}组织的第三方评估没有省级批准文号",
        en = "a third-party assessment by level {organizerLevel} has no approval of the province",
        narrowed = "The date of the approval is in no record.")
public final class AssessmentWithoutProvincialApproval implements RecordRule<ThirdPartyAssessment> {

    private static final Set<String> LOCAL = Set.of("3", "4", "5");

    @Override
    public Outcome judge(ThirdPartyAssessment record, RuleContext context) {
        return LOCAL.contains(record.organizerLevel())
                ? Outcome.require(Presence.present(record.provinceApprovalNo()))
                : Outcome.NOT_APPLICABLE;
    }
}
