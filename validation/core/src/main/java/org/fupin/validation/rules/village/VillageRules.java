package org.fupin.validation.rules.village;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of villages, counties and divisions. */
public final class VillageRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new PoorCountyNotListed(),
            new DivisionCodeMalformed(),
            new RegionMismatch(),
            new GroupAbovePopulation(),
            new HouseholdSizeImplausible());

    private VillageRules() {}
}
