package org.fupin.validation.rules.finance;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of insurance, credit and other finance. */
public final class FinanceRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new PledgeToHouseholdsNotKept(),
            new PolicyImplausible(),
            new CreditLineOutOfRange(),
            new InvestedAboveScale(),
            new RaisedBeforeApproval());

    private FinanceRules() {}
}
