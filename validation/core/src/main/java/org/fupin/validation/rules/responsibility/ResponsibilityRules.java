package org.fupin.validation.rules.responsibility;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of responsibility, assessment and supervision. */
public final class ResponsibilityRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new TooFewWorkdays(),
            new TaskFinishedLate(),
            new AssessmentWithoutProvincialApproval(),
            new AssessmentBeyondItsScope(),
            new AssessmentValueOutOfRange(),
            new ProvincialAssessmentOffSeason(),
            new InterviewLate(),
            new VillageRulesNotKept(),
            new CaseNumberIdentifiesPerson(),
            new HiddenDebtIncurred(),
            new NationalAwardOutsideItsYears());

    private ResponsibilityRules() {}
}
