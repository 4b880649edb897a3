package org.fupin.validation.rules.loan;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.MicroLoan;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The loan was given against a guarantee, mortgage or pledge instead of on credit (or with guarantee insurance).
 */
@RuleInfo(
        code = "LON-R-003",
        severity = Severity.ERROR,
        basis = "银监发〔2017〕42号; 银保监发〔2021〕6号",
        fields = {"guaranteeMode"},
        title = "免担保免抵押",
        zh = "担保方式 {guaranteeMode} 不是信用或保证保险",
        en = "guarantee mode {guaranteeMode} is neither credit nor guarantee insurance")
public final class LoanSecured implements RecordRule<MicroLoan> {

    private static final String CREDIT = "1";
    private static final String INSURANCE = "5";

    @Override
    public Outcome judge(MicroLoan loan, RuleContext context) {
        String mode = loan.guaranteeMode();
        return Outcome.require(mode.equals(CREDIT) || mode.equals(INSURANCE));
    }
}
