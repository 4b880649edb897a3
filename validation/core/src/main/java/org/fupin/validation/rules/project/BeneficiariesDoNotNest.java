package org.fupin.validation.rules.project;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** More poor households or people benefit than benefit in all, or fewer people than households. */
@RuleInfo(
        code = "PRJ-R-007",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"beneficiaryHouseholds", "beneficiaryPersons", "beneficiaryPoorHouseholds", "beneficiaryPoorPersons"},
        title = "受益包含关系",
        zh =
                "受益 {beneficiaryHouseholds} 户 {beneficiaryPersons} 人，其中贫困 {beneficiaryPoorHouseholds} 户 {beneficiaryPoorPersons} 人：不相包含或人数少于户数",
        en =
                "{beneficiaryHouseholds} households with {beneficiaryPersons} people benefit, of them poor {beneficiaryPoorHouseholds} with {beneficiaryPoorPersons}: not contained, or fewer people than households")
public final class BeneficiariesDoNotNest implements RecordRule<Project> {

    @Override
    public Outcome judge(Project project, RuleContext context) {
        int households = project.beneficiaryHouseholds();
        int poorHouseholds = project.beneficiaryPoorHouseholds();
        return Outcome.require(poorHouseholds <= households
                && project.beneficiaryPoorPersons() <= project.beneficiaryPersons()
                && project.beneficiaryPersons() >= households
                && project.beneficiaryPoorPersons() >= poorHouseholds);
    }
}
