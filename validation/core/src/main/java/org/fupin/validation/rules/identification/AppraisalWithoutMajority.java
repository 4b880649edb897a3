package org.fupin.validation.rules.identification;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.IdentificationProcedure;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** No majority of those present agreed, or more agreed than were present. */
@RuleInfo(
        code = "IDN-R-003",
        severity = Severity.ERROR,
        basis = "村民代表会议规则",
        confidence = Confidence.LIKELY,
        fields = {"appraisalAttendees", "appraisalAgree"},
        title = "民主评议人数",
        zh = "民主评议 {appraisalAttendees} 人参会，{appraisalAgree} 人同意，未过半数或多于参会人数",
        en = "{appraisalAgree} of {appraisalAttendees} agreed: no majority, or more than were there",
        narrowed = "A majority is asked for whatever the result of the procedure.")
public final class AppraisalWithoutMajority implements RecordRule<IdentificationProcedure> {

    @Override
    public Outcome judge(IdentificationProcedure record, RuleContext context) {
        int agree = record.appraisalAgree();
        int present = record.appraisalAttendees();
        return Outcome.require(agree <= present && 2 * agree > present);
    }
}
