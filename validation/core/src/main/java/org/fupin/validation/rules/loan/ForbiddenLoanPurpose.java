package org.fupin.validation.rules.loan;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The loan was taken for a forbidden purpose: house building, household goods, weddings, financial products,
 * debts, on-lending or property (codes 91 to 97).
 */
@RuleInfo(
        code = "LON-R-008",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号: 不得用于建房、理财、购置家庭用品等",
        fields = {"purpose"},
        title = "用途为生产",
        zh = "贷款用途 {purpose} 不是生产经营",
        en = "loan purpose {purpose} is not production")
public final class ForbiddenLoanPurpose implements RecordRule<MicroLoan> {

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        return Outcome.require(!loan.purpose().startsWith("9"));
    }
}
