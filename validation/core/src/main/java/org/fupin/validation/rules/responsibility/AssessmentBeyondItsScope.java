package org.fupin.validation.rules.responsibility;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.ThirdPartyAssessment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The third-party assessment asks for more than the two assurances, three guarantees, accuracy and satisfaction.
 */
@RuleInfo(
        code = "TPA-R-021",
        severity = Severity.WARNING,
        basis = "《指导意见》§八(三): 重点评估两不愁三保障",
        fields = {"scope"},
        title = "评估内容精简",
        zh = "评估内容 {scope} 超出两不愁三保障、精准度和满意度",
        en = "the scope {scope} goes beyond the two assurances and three guarantees, accuracy and satisfaction")
public final class AssessmentBeyondItsScope implements RecordRule<ThirdPartyAssessment> {

    @Override
    public Outcome judge(ThirdPartyAssessment record, RuleContext context) {
        return Outcome.require(!record.scope().contains("99"));
    }
}
