package org.fupin.model.record.department;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 农村低保与特困信息（民政）: Rural subsistence allowance, tekun, temporary relief.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + yearMonth. Period: monthly. Reported by: civil affairs.
 */
@RecordInfo(
        code = "FMC",
        zh = "农村低保与特困信息（民政）",
        en = "subsistence allowance and destitute support (civil affairs)",
        about = "Rural subsistence allowance, tekun, temporary relief",
        aboutZh = "农村低保、特困供养、临时救助",
        tier = "core",
        key = {"certificateNo", "yearMonth"},
        period = "monthly",
        reporter = "civil affairs")
public record FeedDibao(
        @DataElement(code = "FMC-001", zh = "身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FMC-002",
                zh = "低保户编号",
                en = "number of the allowance family",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String familyNo,

        @DataElement(code = "FMC-003", zh = "救助类别", en = "kind of aid", source = "SEED") @Required @Coded("RELIEF_KIND")
        String aidKind,

        @DataElement(
                code = "FMC-004",
                zh = "保障类别",
                en = "category of protection",
                source = "MCA",
                confidence = Confidence.LIKELY,
                note = "A/B/C class")
        @Coded("DIBAO_CATEGORY")
        String category,

        @DataElement(
                code = "FMC-005",
                zh = "保障人数",
                en = "persons covered",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer insuredPersons,

        @DataElement(
                code = "FMC-006",
                zh = "月保障金",
                en = "monthly allowance",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(10)
        BigDecimal monthlyAmount,

        @DataElement(
                code = "FMC-007",
                zh = "年月",
                en = "year and month",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        YearMonth yearMonth,

        @DataElement(
                code = "FMC-008",
                zh = "开始年月",
                en = "first month",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        YearMonth startMonth)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
