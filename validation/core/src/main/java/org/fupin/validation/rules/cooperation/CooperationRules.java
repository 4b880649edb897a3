package org.fupin.validation.rules.cooperation;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of cooperation and social assistance. */
public final class CooperationRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new ReconciledLate(),
            new NoStudyMeeting(),
            new DeductionNotAllowed(),
            new TroopDesignationShown(),
            new HospitalOutsidePoorCounty(),
            new PlanOutsideDeepPoverty(),
            new PublicPurchaseWithoutProductCode());

    private CooperationRules() {}
}
