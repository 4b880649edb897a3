package org.fupin.model.record.department;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 社会保险信息（人社、医保、税务）: Insurance status.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + insuranceType + year. Period: monthly. Reported by: HRSS, medical security.
 */
@RecordInfo(
        code = "FSI",
        zh = "社会保险信息（人社、医保、税务）",
        en = "social insurance (human resources, medical security, tax)",
        about = "Insurance status",
        aboutZh = "参保状况",
        tier = "core",
        key = {"certificateNo", "insuranceType", "year"},
        period = "monthly",
        reporter = "HRSS, medical security")
public record FeedSocialInsurance(
        @DataElement(
                code = "FSI-001",
                zh = "公民身份号码",
                en = "certificate number",
                source = "HRSS",
                note = "LD/T codes of this sector reuse AAC002 for it: namespace needed")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "FSI-002", zh = "险种", en = "insurance type", source = "SEED")
        @Required
        @Coded("SOCIAL_INSURANCE_TYPE")
        String insuranceType,

        @DataElement(code = "FSI-003", zh = "年度", en = "year", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        Year year,

        @DataElement(
                code = "FSI-004",
                zh = "参保状态",
                en = "state of insurance",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("INSURED_STATUS")
        String insuredStatus,

        @DataElement(
                code = "FSI-005",
                zh = "缴费资助方式",
                en = "who pays or subsidises",
                source = "CEN",
                note = "Full, fixed or no aid")
        @Coded("PREMIUM_AID")
        String paidBy,

        @DataElement(
                code = "FSI-006",
                zh = "待遇金额",
                en = "amount of benefits",
                unit = "元",
                source = "SYS",
                note = "Pension received")
        @Yuan(12)
        BigDecimal benefit,

        @DataElement(
                code = "FSI-007",
                zh = "参保地",
                en = "division of insurance",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Other places count as insured")
        @Required
        @Division
        String insuredDivision)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
