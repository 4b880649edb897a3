package org.fupin.validation.rules.exit;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the exit of households and villages from poverty. */
public final class ExitRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new ExitStepsOutOfOrder(),
            new ExitedBelowIncomeLine(),
            new SafeguardsNotMet(),
            new ExitWithoutConsent(),
            new ExitNoticeTooShort(),
            new IncidenceDoesNotFollow(),
            new VillageIncidenceAboveLimit(),
            new CountyIncidenceAboveLimit(),
            new VillageNoticeOutOfOrder(),
            new VillageConditionsNotJudged(),
            new WrongExitsOrOmissionsAboveLimit(),
            new ApprovalTooLow(),
            new CountyStepsOutOfOrder(),
            new SchoolAgeChildrenDoNotAddUp(),
            new CensusYearsImplausible(),
            new VillageWithoutPavedRoad(),
            new CensusHospitalsContradict());

    private ExitRules() {}
}
