package org.fupin.validation.rules.household;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of households. */
public final class HouseholdRules {

    /** Each rule once, in the order of their codes. */
    public static final List<RecordRule<?>> ALL = List.of(
            new HouseholdSizeImplausible(),
            new OtherCauseRepeatsMainCause(),
            new OtherCauseNotExplained(),
            new ContactPhoneMalformed(),
            new BankCardCheckFails(),
            new StatusContradictsYears(),
            new YearsOutOfOrder(),
            new IdentifiedYearOutOfRange(),
            new PositionOutsideChina(),
            new OnlyChildAndTwoDaughters());

    private HouseholdRules() {}
}
