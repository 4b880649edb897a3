package org.fupin.model.record.finance;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 风险补偿金: County compensation fund.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: fundNo + period. Period: quarterly. Reported by: county.
 */
@RecordInfo(
        code = "RCF",
        zh = "风险补偿金",
        en = "risk compensation fund",
        about = "County compensation fund",
        aboutZh = "县级风险补偿金",
        tier = "core",
        key = {"fundNo", "dataPeriod"},
        period = "quarterly",
        reporter = "county")
public record RiskCompensationFund(
        @DataElement(code = "RCF-001", zh = "编号", en = "fund number", source = "LOAN17") @Required @Text(32)
        String fundNo,

        @DataElement(code = "RCF-002", zh = "县", en = "county code", source = "LOAN17") @Required @Division
        String countyCode,

        @DataElement(
                code = "RCF-003",
                zh = "合作银行",
                en = "code of the cooperating bank",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(18)
        String bankCode,

        @DataElement(
                code = "RCF-004",
                zh = "余额",
                en = "balance",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal balance,

        @DataElement(
                code = "RCF-005",
                zh = "放大倍数",
                en = "leverage multiple",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Commonly ≤ 10")
        @Decimal(precision = 4, scale = 1)
        BigDecimal leverage,

        @DataElement(
                code = "RCF-006",
                zh = "覆盖贷款余额",
                en = "loan balance covered",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(16)
        BigDecimal loanBalanceCovered,

        @DataElement(
                code = "RCF-007",
                zh = "累计代偿",
                en = "amount compensated so far",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal compensated,

        @DataElement(
                code = "RCF-008",
                zh = "代偿追回",
                en = "amount recovered after compensation",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(14)
        BigDecimal recovered)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
