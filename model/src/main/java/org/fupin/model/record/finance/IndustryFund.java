package org.fupin.model.record.finance;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫产业基金与公益基金: Industry investment fund or public-welfare fund.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: fundRegNo. Period: yearly. Reported by: CSRC chain.
 */
@RecordInfo(
        code = "IFD",
        zh = "扶贫产业基金与公益基金",
        en = "industry or public-welfare fund",
        about = "Industry investment fund or public-welfare fund",
        aboutZh = "产业投资基金或公益基金",
        tier = "ledger",
        key = {"fundRegNo"},
        period = "yearly",
        reporter = "CSRC chain")
public record IndustryFund(
        @DataElement(code = "IFD-001", zh = "基金备案号", en = "fund registration number", source = "SEED")
        @Required
        @Text(40)
        String fundRegNo,

        @DataElement(code = "IFD-002", zh = "名称", en = "name of the fund", source = "SEED") @Required @Text(100)
        String fundName,

        @DataElement(code = "IFD-003", zh = "类别", en = "class of fund", source = "SEED")
        @Required
        @Coded("INDUSTRY_FUND_CLASS")
        String fundClass,

        @DataElement(
                code = "IFD-004",
                zh = "发起主体",
                en = "type of initiator",
                source = "SEED",
                note = "Listed company, securities firm, SOE, private")
        @Required
        @Coded("INITIATOR_TYPE")
        String initiatorType,

        @DataElement(
                code = "IFD-005",
                zh = "规模",
                en = "scale",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(16)
        BigDecimal scale,

        @DataElement(
                code = "IFD-006",
                zh = "已投",
                en = "amount invested",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ scale")
        @Required
        @Yuan(16)
        BigDecimal invested,

        @DataElement(
                code = "IFD-007",
                zh = "覆盖县数",
                en = "counties covered",
                unit = "个",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer counties)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
