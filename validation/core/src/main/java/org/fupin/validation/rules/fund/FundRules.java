package org.fupin.validation.rules.fund;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of fund sources, allocations, disbursements and payouts. */
public final class FundRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new FundDocumentImplausible(),
            new ForbiddenUseOfFunds(),
            new PayoutDoesNotFollow(),
            new SpentAboveIntegrated(),
            new IntegrationOutsidePoorCounty(),
            new GradeDoesNotFollowScore(),
            new AssetIncomeImplausible());

    private FundRules() {}
}
