package org.fupin.validation.rules.assistance;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.assistance.Relocation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A household resettled with others has no site, or one that moved in has no follow-up support. */
@RuleInfo(
        code = "REL-R-005",
        severity = Severity.WARNING,
        basis = "易地扶贫搬迁",
        confidence = Confidence.LIKELY,
        fields = {"resettlementMode"},
        optional = {"siteName", "movedInDate", "followUpSupport"},
        title = "集中安置须有安置点",
        zh = "集中安置没有安置点，或已入住没有后续扶持方式",
        en = "resettled together without a named site, or moved in without follow-up support")
public final class ResettlementNotDescribed implements RecordRule<Relocation> {

    @Override
    public Outcome judge(Relocation record, RuleContext context) {
        boolean together = record.resettlementMode().equals("1");
        boolean moved = record.movedInDate() != null;
        if (!together && !moved) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(
                (!together || Presence.present(record.siteName())) && (!moved || record.followUpSupport() != null));
    }
}
