package org.fupin.validation.rules.project;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.Fen;

/** The amounts of the funding plan do not add up to the planned investment, within one fen. */
@RuleInfo(
        code = "PRJ-R-006",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"plannedInvestment", "fundingPlan"},
        title = "筹资合计",
        zh = "筹资方式合计 {sum} 元不等于资金规模 {plannedInvestment} 元",
        en = "the funding plan adds up to {sum}, not to the planned investment {plannedInvestment}")
public final class FundingPlanDoesNotAddUp implements RecordRule<Project> {

    @Override
    public Outcome judge(Project project, RuleContext context) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : project.fundingPlan().values()) {
            sum = sum.add(amount);
        }
        return Fen.agree(sum, project.plannedInvestment()) ? Outcome.PASSED : Outcome.failed("sum", sum);
    }
}
