package org.fupin.validation.rules.loan;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Somebody else than the household uses the loan: an enterprise (户贷企用), a cooperative or another person. */
@RuleInfo(
        code = "LON-R-009",
        severity = Severity.ERROR,
        basis = "指导意见 §八(八): 纠正户贷企用、违规用款",
        fields = {"actualUser"},
        title = "禁止户贷企用",
        zh = "实际用款人不是贷款户本人",
        en = "the loan is not used by the household that took it")
public final class LoanUsedByOthers implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        return Outcome.require(loan.actualUser().equals("1"));
    }
}
