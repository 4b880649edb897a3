package org.fupin.validation.rules.land;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of land. */
public final class LandRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new TransferRevenueDoesNotFollow(),
            new CrossProvinceOutsidePoorCounties(),
            new RevenueNotForPoverty(),
            new LandUsedAboveQuota(),
            new NewArableAboveArea());

    private LandRules() {}
}
