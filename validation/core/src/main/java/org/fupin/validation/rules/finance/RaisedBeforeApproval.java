package org.fupin.validation.rules.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.GreenChannel;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The case was approved before it was accepted, or money was raised without approval. */
@RuleInfo(
        code = "GRN-R-002",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"applyDate"},
        optional = {"approvedDate", "raisedAmount"},
        title = "受理通过顺序",
        zh = "通过日期早于受理日期 {applyDate}，或未通过而有募集额",
        en = "approved before the application of {applyDate}, or money raised without approval")
public final class RaisedBeforeApproval implements RecordRule<GreenChannel> {

    @Override
    public Outcome judge(GreenChannel record, RuleContext context) {
        LocalDate approved = record.approvedDate();
        BigDecimal raised = record.raisedAmount();
        if (approved == null) {
            return raised == null ? Outcome.NOT_APPLICABLE : Outcome.require(raised.signum() == 0);
        }
        return Outcome.require(!approved.isBefore(record.applyDate()));
    }
}
