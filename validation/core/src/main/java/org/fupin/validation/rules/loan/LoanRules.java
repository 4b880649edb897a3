package org.fupin.validation.rules.loan;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of micro loans. */
public final class LoanRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new LoanAmountOutOfRange(),
            new LoanTermTooLong(),
            new LoanSecured(),
            new LoanRateAboveCap(),
            new BorrowerAgeOutOfRange(),
            new ForbiddenLoanPurpose(),
            new LoanUsedByOthers(),
            new BalanceContradictsState(),
            new SubsidyAboveShare(),
            new ExtensionNotAllowed(),
            new ExtendedMoreThanOnce());

    private LoanRules() {}
}
