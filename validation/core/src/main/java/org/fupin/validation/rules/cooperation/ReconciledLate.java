package org.fupin.validation.rules.cooperation;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.cooperation.CooperationReconciliation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Both sides confirmed the ledgers of a year after 31 January of the next. */
@RuleInfo(
        code = "COL-P-004",
        severity = Severity.ERROR,
        basis = "东西部扶贫协作考核办法（试行）2017",
        fields = {"year", "confirmedDate"},
        title = "对账时点",
        zh = "{year} 年度对账于 {confirmedDate} 确认，晚于次年 1 月 31 日",
        en = "the ledgers of {year} were confirmed on {confirmedDate}, after 31 January of the next year",
        narrowed =
                "Only the mutual check is dated in the record; the days of the self report and of the report to the centre are not.")
public final class ReconciledLate implements RecordRule<CooperationReconciliation> {

    @Override
    public Outcome judge(CooperationReconciliation record, RuleContext context) {
        LocalDate latest = LocalDate.of(record.year().getValue() + 1, 1, 31);
        return Outcome.require(!record.confirmedDate().isAfter(latest));
    }
}
