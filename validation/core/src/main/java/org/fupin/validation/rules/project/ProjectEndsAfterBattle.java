package org.fupin.validation.rules.project;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A project that entered the library until 2020 is planned to end after the battle against poverty, which ended on
 * 31 December 2020.
 */
@RuleInfo(
        code = "PRJ-R-012",
        severity = Severity.WARNING,
        basis = "Time frame",
        confidence = Confidence.LIKELY,
        fields = {"plannedEnd", "entryYear"},
        title = "项目库与规划年度",
        zh = "计划完工 {plannedEnd} 晚于 2020 年底",
        en = "the planned end {plannedEnd} is after 2020",
        narrowed = "Projects of the battle are those that entered the library in 2020 or before.")
public final class ProjectEndsAfterBattle implements RecordRule<Project> {

    private static final int LAST_YEAR = 2020;

    @Override
    public Outcome judge(Project project, RuleContext context) {
        return project.entryYear().getValue() <= LAST_YEAR
                ? Outcome.require(project.plannedEnd().getYear() <= LAST_YEAR)
                : Outcome.NOT_APPLICABLE;
    }
}
