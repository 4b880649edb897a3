package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.HouseholdExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The head of the household did not sign the consent to leave the register. */
@RuleInfo(
        code = "EXH-R-004",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号: 拟退出户认可",
        fields = {"consentSigned"},
        title = "户主认可签字",
        zh = "户主未签字认可退出",
        en = "the head of the household did not sign the consent to the exit")
public final class ExitWithoutConsent implements RecordRule<HouseholdExit> {

    @Override
    public Outcome judge(HouseholdExit exit, RuleContext context) {
        return Outcome.require(exit.consentSigned());
    }
}
