package org.fupin.validation.rules.loan;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.LoanExtension;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A loan was renewed without a low risk, or extended for a subjective reason. */
@RuleInfo(
        code = "LEX-R-001",
        severity = Severity.ERROR,
        basis = "《指导意见》§五(二)",
        fields = {"extensionType", "riskAssessment", "reason"},
        title = "续贷展期条件",
        zh = "业务类型 {extensionType} 不符合条件：续贷须风险可控（{riskAssessment}），展期须非主观原因（{reason}）",
        en =
                "{extensionType} is not allowed: a renewal needs a controllable risk ({riskAssessment}), an extension a reason that is not subjective ({reason})")
public final class ExtensionNotAllowed implements RecordRule<LoanExtension> {

    @Override
    public Outcome judge(LoanExtension record, RuleContext context) {
        return switch (record.extensionType()) {
            case "1" -> Outcome.require(record.riskAssessment().equals("1"));
            case "2" -> Outcome.require(!record.reason().equals("8"));
            default -> Outcome.NOT_APPLICABLE;
        };
    }
}
