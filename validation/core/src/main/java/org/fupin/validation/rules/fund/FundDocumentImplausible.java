package org.fupin.validation.rules.fund;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.FundSource;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The document that brings the money has no positive amount, no number in the form of its issuer (such as
 * 财农〔2019〕12号), or a date more than a year off the budget year.
 */
@RuleInfo(
        code = "FSR-F-001",
        severity = Severity.ERROR,
        basis = "预算管理",
        confidence = Confidence.LIKELY,
        fields = {"amount", "docNo", "docDate", "budgetYear"},
        title = "金额与文号",
        zh = "资金文件有误：{zh}",
        en = "the fund document is wrong: {en}")
public final class FundDocumentImplausible implements RecordRule<FundSource> {

    @Override
    public Outcome judge(FundSource source, RuleContext context) {
        if (source.amount().signum() <= 0) {
            return failed("金额不大于 0", "the amount is not above 0");
        }
        if (!DocumentNumber.wellFormed(source.docNo())) {
            return failed("文号不是“机关代字〔年份〕序号号”的形式", "the number is not of the form issuer〔year〕number号");
        }
        int years = source.docDate().getYear() - source.budgetYear().getValue();
        return years >= -1 && years <= 1
                ? Outcome.PASSED
                : failed("下达日期与预算年度相差超过一年", "the date is more than a year off the budget year");
    }

    private static Outcome failed(String zh, String en) {
        return Outcome.failed("zh", zh).with("en", en);
    }
}
