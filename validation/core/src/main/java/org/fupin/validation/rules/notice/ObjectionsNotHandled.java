package org.fupin.validation.rules.notice;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PublicNotice;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The notice ended with objections that are not handled, or more were handled than raised. */
@RuleInfo(
        code = "NOT-P-004",
        severity = Severity.ERROR,
        basis = "公示制度",
        confidence = Confidence.LIKELY,
        fields = {"objections", "handled"},
        optional = {"endDate"},
        title = "异议处理后方可生效",
        zh = "异议 {objections} 件，已处理 {handled} 件",
        en = "{objections} objections, {handled} of them handled",
        narrowed =
                "The end of the notice stands for the effective date of its object; a running notice must only not have handled more than was raised.")
public final class ObjectionsNotHandled implements RecordRule<PublicNotice> {

    @Override
    public Outcome judge(PublicNotice notice, RuleContext context) {
        int objections = notice.objections();
        int handled = notice.handled();
        boolean ended = notice.endDate() != null && notice.endDate().isBefore(context.asOf());
        return Outcome.require(ended ? handled == objections : handled <= objections);
    }
}
