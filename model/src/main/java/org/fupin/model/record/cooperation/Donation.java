package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 社会扶贫捐赠（税前扣除）: Donation and the deduction claim.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: receiptNo. Period: on event. Reported by: receiving organisation, tax.
 */
@RecordInfo(
        code = "DON",
        zh = "社会扶贫捐赠（税前扣除）",
        en = "donation with tax deduction",
        about = "Donation and the deduction claim",
        aboutZh = "捐赠与税前扣除",
        tier = "ledger",
        key = {"receiptNo"},
        period = "on event",
        reporter = "receiving organisation, tax")
public record Donation(
        @DataElement(code = "DON-001", zh = "捐赠票据号", en = "donation receipt number", source = "SEED")
        @Required
        @Text(40)
        String receiptNo,

        @DataElement(
                code = "DON-002",
                zh = "捐赠方代码",
                en = "code of the donor",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(22)
        @Sensitive(SensitiveKind.IDENTITY)
        String donorCode,

        @DataElement(
                code = "DON-003",
                zh = "受赠单位",
                en = "receiving organisation",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        String recipientOrg,

        @DataElement(
                code = "DON-004",
                zh = "目标脱贫地区",
                en = "target area",
                source = "TAX19",
                confidence = Confidence.LIKELY)
        @Required
        @Division
        String targetCounty,

        @DataElement(
                code = "DON-005",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal amount,

        @DataElement(
                code = "DON-006",
                zh = "物资折价",
                en = "value of goods in kind",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(14)
        BigDecimal inKindValue,

        @DataElement(
                code = "DON-007",
                zh = "日期",
                en = "date",
                source = "TAX19",
                confidence = Confidence.LIKELY,
                note = "Full deduction 2019–2022 (later extended)")
        @Required
        LocalDate date,

        @DataElement(
                code = "DON-008",
                zh = "税前扣除额",
                en = "tax deduction",
                unit = "元",
                source = "SEED",
                note = "≤ amount + inKindValue")
        @Yuan(14)
        BigDecimal taxDeducted)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
