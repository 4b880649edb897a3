package org.fupin.validation.rules.loan;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.LoanExtension;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A contract was renewed or extended more than once. */
@RuleInfo(
        code = "LEX-R-003",
        severity = Severity.WARNING,
        basis = "银保监发〔2019〕24号 / 〔2021〕6号",
        confidence = Confidence.LIKELY,
        fields = {"timesUsed"},
        title = "次数",
        zh = "合同累计续贷或展期 {timesUsed} 次，超过一次",
        en = "the contract was renewed or extended {timesUsed} times, more than once",
        narrowed = "Judged by the count that the record states; the records of one contract are not counted.")
public final class ExtendedMoreThanOnce implements RecordRule<LoanExtension> {

    @Override
    public Outcome judge(LoanExtension record, RuleContext context) {
        return Outcome.require(record.timesUsed() <= 1);
    }
}
