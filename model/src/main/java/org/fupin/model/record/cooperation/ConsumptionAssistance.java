package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 消费扶贫: Purchase of products and services of poor areas.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: orderNo. Period: monthly. Reported by: commerce, 832 platform.
 */
@RecordInfo(
        code = "CON",
        zh = "消费扶贫",
        en = "consumption assistance",
        about = "Purchase of products and services of poor areas",
        aboutZh = "购买贫困地区的产品和服务",
        tier = "ledger",
        key = {"orderNo"},
        period = "monthly",
        reporter = "commerce, 832 platform")
public record ConsumptionAssistance(
        @DataElement(code = "CON-001", zh = "编号", en = "order number", source = "SEED") @Required @Text(40)
        String orderNo,

        @DataElement(code = "CON-002", zh = "采购方", en = "type of buyer", source = "SEED")
        @Required
        @Coded("SUPPLIER_TYPE")
        String buyerType,

        @DataElement(code = "CON-003", zh = "产地县", en = "county of origin", source = "SEED") @Required @Division
        String sellerCounty,

        @DataElement(
                code = "CON-004",
                zh = "产品认定编号",
                en = "product recognition number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(40)
        String productCode,

        @DataElement(
                code = "CON-005",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal amount,

        @DataElement(
                code = "CON-006",
                zh = "带动贫困户",
                en = "poor households linked",
                unit = "户",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer linkedHouseholds,

        @DataElement(code = "CON-007", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
