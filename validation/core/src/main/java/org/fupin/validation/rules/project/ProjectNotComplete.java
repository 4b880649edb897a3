package org.fupin.validation.rules.project;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** One of the elements that a project needs to enter the library is not filled in. */
@RuleInfo(
        code = "PRJ-R-001",
        severity = Severity.ERROR,
        basis = "国开办 2018-03-08 指导意见（安徽实施意见所列）",
        optional = {
            "projectName",
            "category",
            "buildNature",
            "location",
            "plannedStart",
            "plannedEnd",
            "responsibleOrg",
            "tasks",
            "plannedInvestment",
            "fundingPlan",
            "beneficiaryHouseholds",
            "beneficiaryPersons",
            "performanceTargetNo",
            "participation",
            "povertyLinkMechanism"
        },
        title = "入库要素齐全",
        zh = "入库要素未填：{zh}",
        en = "the project enters the library without: {en}")
public final class ProjectNotComplete implements RecordRule<Project> {

    private static final List<String> ELEMENTS = List.of(
            "projectName",
            "category",
            "buildNature",
            "location",
            "plannedStart",
            "plannedEnd",
            "responsibleOrg",
            "tasks",
            "plannedInvestment",
            "fundingPlan",
            "beneficiaryHouseholds",
            "beneficiaryPersons",
            "performanceTargetNo",
            "participation",
            "povertyLinkMechanism");

    @Override
    public Outcome judge(Project project, RuleContext context) {
        return described(project) && financed(project) && targeted(project)
                ? Outcome.PASSED
                : FaultyElements.failed(project, ELEMENTS, value -> !Presence.present(value));
    }

    private static boolean described(Project project) {
        return Presence.present(project.projectName())
                && Presence.present(project.category())
                && Presence.present(project.buildNature())
                && Presence.present(project.location())
                && Presence.present(project.responsibleOrg())
                && Presence.present(project.tasks());
    }

    private static boolean financed(Project project) {
        return project.plannedStart() != null
                && project.plannedEnd() != null
                && project.plannedInvestment() != null
                && Presence.present(project.fundingPlan());
    }

    private static boolean targeted(Project project) {
        return project.beneficiaryHouseholds() != null
                && project.beneficiaryPersons() != null
                && Presence.present(project.performanceTargetNo())
                && Presence.present(project.participation())
                && Presence.present(project.povertyLinkMechanism());
    }
}
