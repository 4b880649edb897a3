package org.fupin.validation.rules.project;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the project library and its targets. */
public final class ProjectRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new ProjectNotComplete(),
            new FundingPlanDoesNotAddUp(),
            new BeneficiariesDoNotNest(),
            new SubCategoryOutsideCategory(),
            new ProjectEndsAfterBattle(),
            new TargetNotQuantified());

    private ProjectRules() {}
}
