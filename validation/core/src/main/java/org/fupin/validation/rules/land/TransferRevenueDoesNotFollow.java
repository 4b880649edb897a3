package org.fupin.validation.rules.land;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.land.LandQuotaTransfer;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The revenue, in yuan, differs by more than one per cent from the area in hectares times the price of a hectare.
 */
@RuleInfo(
        code = "LQT-R-001",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {"area", "unitPrice", "revenue"},
        title = "调剂收入",
        zh = "调剂收入 {revenue} 元与面积 {area} 公顷乘单价 {unitPrice} 相差超过 1%",
        en = "revenue {revenue} differs by more than 1 % from {area} hectares at {unitPrice}")
public final class TransferRevenueDoesNotFollow implements RecordRule<LandQuotaTransfer> {

    @Override
    public Outcome judge(LandQuotaTransfer record, RuleContext context) {
        BigDecimal expected = record.area().multiply(record.unitPrice());
        BigDecimal difference = record.revenue().subtract(expected).abs();
        return Outcome.require(difference.movePointRight(2).compareTo(expected.abs()) <= 0);
    }
}
