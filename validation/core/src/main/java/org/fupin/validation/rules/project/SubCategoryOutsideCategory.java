package org.fupin.validation.rules.project;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The sub-category of the project does not begin with the code of its category. */
@RuleInfo(
        code = "PRJ-R-009",
        severity = Severity.ERROR,
        basis = "Code structure",
        fields = {"category", "subCategory"},
        title = "类别与子类一致",
        zh = "项目类型 {subCategory} 不属于项目类别 {category}",
        en = "sub-category {subCategory} does not belong to category {category}")
public final class SubCategoryOutsideCategory implements RecordRule<Project> {

    @Override
    public Outcome judge(Project project, RuleContext context) {
        return Outcome.require(project.subCategory().startsWith(project.category()));
    }
}
