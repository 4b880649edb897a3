package org.fupin.validation.rules.cooperation;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.cooperation.Donation;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The deduction, in yuan, is above the gift, or the county is no poor county, or the day is outside the policy. */
@RuleInfo(
        code = "DON-R-006",
        severity = Severity.ERROR,
        basis = "财政部 税务总局 国务院扶贫办公告2019年第49号",
        confidence = Confidence.LIKELY,
        fields = {"amount", "taxDeducted", "targetCounty", "date"},
        optional = {"inKindValue", "divisionCode"},
        title = "税前扣除",
        zh = "税前扣除 {taxDeducted} 元不合规定：不得超过捐赠额 {gift} 元，目标地区须为贫困县，日期须在政策期内",
        en = "deduction {taxDeducted} is not allowed: at most the gift of {gift}, to a poor county, within the policy")
public final class DeductionNotAllowed implements RecordRule<Donation> {

    @Override
    public Outcome judge(Donation record, RuleContext context) {
        if (record.taxDeducted().signum() == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal inKind = record.inKindValue();
        BigDecimal gift = inKind == null ? record.amount() : record.amount().add(inKind);
        Optional<BigDecimal> share = context.parameter("DONATION_DEDUCTION", record.date());
        boolean allowed = share.isPresent() && PovertyCounties.standard().contains(record.targetCounty());
        return allowed && record.taxDeducted().movePointRight(2).compareTo(gift.multiply(share.get())) <= 0
                ? Outcome.PASSED
                : Outcome.failed("gift", gift);
    }
}
