package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.County;

/**
 * 资本市场绿色通道: IPO, NEEQ listing, corporate bond of an enterprise in a poor county.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: caseNo. Period: on event. Reported by: CSRC chain.
 */
@RecordInfo(
        code = "GRN",
        zh = "资本市场绿色通道",
        en = "capital market green channel",
        about = "IPO, NEEQ listing, corporate bond of an enterprise in a poor county",
        aboutZh = "贫困县企业上市、挂牌、发债的绿色通道",
        tier = "ledger",
        key = {"caseNo"},
        period = "on event",
        reporter = "CSRC chain")
public record GreenChannel(
        @DataElement(code = "GRN-001", zh = "案号", en = "case number", source = "SEED") @Required @Text(40)
        String caseNo,

        @DataElement(code = "GRN-002", zh = "企业代码", en = "enterprise code", source = "SEED") @Required @CreditCode
        String enterpriseCode,

        @DataElement(
                code = "GRN-003",
                zh = "注册地",
                en = "county of registration",
                source = "SEED",
                note = "Must be a poor county")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(code = "GRN-004", zh = "业务类型", en = "type of business", source = "SEED")
        @Required
        @Coded("GREEN_CHANNEL_TYPE")
        String channelType,

        @DataElement(
                code = "GRN-005",
                zh = "受理",
                en = "date of acceptance",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate applyDate,

        @DataElement(
                code = "GRN-006",
                zh = "通过",
                en = "date of approval",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate approvedDate,

        @DataElement(
                code = "GRN-007",
                zh = "募集额",
                en = "amount raised",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Yuan(16)
        BigDecimal raisedAmount)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
