package org.fupin.model.record.department;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 健康信息（卫生健康、医保）: Major or chronic disease, signing, settlement.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + recordNo. Period: monthly. Reported by: health, medical security.
 */
@RecordInfo(
        code = "FHE",
        zh = "健康信息（卫生健康、医保）",
        en = "health (health and medical security)",
        about = "Major or chronic disease, signing, settlement",
        aboutZh = "大病慢病、签约服务、结算",
        tier = "core",
        key = {"certificateNo", "recordNo"},
        period = "monthly",
        reporter = "health, medical security")
public record FeedHealth(
        @DataElement(code = "FHE-001", zh = "公民身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FHE-002",
                zh = "记录号",
                en = "record number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        @Sensitive(SensitiveKind.SECRET)
        String recordNo,

        @DataElement(
                code = "FHE-003",
                zh = "类型",
                en = "type of record",
                source = "CEN",
                note = "Major disease, chronic disease, hospital stay, family-doctor contract")
        @Required
        @Coded("HEALTH_RECORD_TYPE")
        @Sensitive(SensitiveKind.HEALTH)
        String recordType,

        @DataElement(
                code = "FHE-004",
                zh = "疾病编码",
                en = "disease code",
                source = "GB",
                confidence = Confidence.LIKELY,
                note = "ICD-10 GB/T 14396",
                conditional = true)
        @Text(20)
        @Sensitive(SensitiveKind.HEALTH)
        String diseaseCode,

        @DataElement(code = "FHE-005", zh = "一站式结算", en = "one-stop settlement", source = "CEN")
        Boolean oneStop,

        @DataElement(code = "FHE-006", zh = "先诊疗后付费", en = "treatment before payment", source = "CEN")
        Boolean prepayFree,

        @DataElement(
                code = "FHE-007",
                zh = "总费用",
                en = "total cost",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Yuan(12)
        @Sensitive(SensitiveKind.HEALTH)
        BigDecimal totalFee,

        @DataElement(
                code = "FHE-008",
                zh = "报销金额",
                en = "amount reimbursed",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ total",
                conditional = true)
        @Yuan(12)
        @Sensitive(SensitiveKind.HEALTH)
        BigDecimal reimbursed,

        @DataElement(
                code = "FHE-009",
                zh = "合规自付",
                en = "compliant costs borne by the person",
                unit = "元",
                source = "MON",
                conditional = true)
        @Yuan(12)
        @Sensitive(SensitiveKind.HEALTH)
        BigDecimal selfPaid,

        @DataElement(code = "FHE-010", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Sensitive(SensitiveKind.HEALTH)
        LocalDate date)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
