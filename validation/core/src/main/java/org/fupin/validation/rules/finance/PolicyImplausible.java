package org.fupin.validation.rules.finance;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.finance.InsurancePolicy;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The premium subsidy, in yuan, is above the premium, or the policy does not end after it begins. */
@RuleInfo(
        code = "INS-R-001",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"premium", "premiumSubsidy", "startDate", "endDate"},
        title = "保费补贴",
        zh = "保费补贴 {premiumSubsidy} 元高于保费 {premium} 元，或终止日 {endDate} 不晚于起保日 {startDate}",
        en =
                "the subsidy {premiumSubsidy} is above the premium {premium}, or the policy ends on {endDate}, not after {startDate}")
public final class PolicyImplausible implements RecordRule<InsurancePolicy> {

    @Override
    public Outcome judge(InsurancePolicy record, RuleContext context) {
        return Outcome.require(record.premiumSubsidy().compareTo(record.premium()) <= 0
                && record.endDate().isAfter(record.startDate()));
    }
}
