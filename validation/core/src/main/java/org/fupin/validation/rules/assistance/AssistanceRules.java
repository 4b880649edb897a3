package org.fupin.validation.rules.assistance;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of assistance: work, teams, helpers, training, relocation, housing, student aid. */
public final class AssistanceRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new WorksUnderSixteen(),
            new MonthlyIncomeOutOfRange(),
            new WorkplaceNotAtCountyLevel(),
            new WelfareJobOutsideCounty(),
            new WorkNotDescribed(),
            new EndOfWorkNotSaid(),
            new AwayForThreeYears(),
            new WorkerPhoneMalformed(),
            new WelfareJobWithoutMonths(),
            new TeamTooSmall(),
            new TermTooShort(),
            new TeamSentFromTooLow(),
            new DaysInVillageImplausible(),
            new HelperNotIdentified(),
            new HelperAgeOutOfRange(),
            new LeaderNotMember(),
            new TrainingImplausible(),
            new ResettledAboveArea(),
            new SelfPaidTooHigh(),
            new ResettlementNotDescribed(),
            new RenovatedSafeHouse(),
            new AcceptedThoughDangerous(),
            new TermMalformed(),
            new YuluAidOutOfRange());

    private AssistanceRules() {}
}
