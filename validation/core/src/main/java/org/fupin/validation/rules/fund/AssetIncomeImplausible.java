package org.fupin.validation.rules.fund;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.AssistanceAsset;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A public-welfare asset has an income, or the poor got more than the asset earned, in yuan. */
@RuleInfo(
        code = "AST-R-001",
        severity = Severity.WARNING,
        basis = "扶贫资产管理意见",
        confidence = Confidence.LIKELY,
        fields = {"assetType", "yearIncome"},
        optional = {"incomeToPoor"},
        title = "资产收益分配",
        zh = "公益性资产不应有收益，分配到贫困户的收益也不应超过年度收益 {yearIncome} 元",
        en = "a public-welfare asset earns nothing, and the poor get at most the income {yearIncome} of the year")
public final class AssetIncomeImplausible implements RecordRule<AssistanceAsset> {

    @Override
    public Outcome judge(AssistanceAsset record, RuleContext context) {
        BigDecimal toPoor = record.incomeToPoor();
        boolean shared = toPoor == null || toPoor.compareTo(record.yearIncome()) <= 0;
        boolean earns = !record.assetType().equals("2") || record.yearIncome().signum() == 0;
        return Outcome.require(shared && earns);
    }
}
