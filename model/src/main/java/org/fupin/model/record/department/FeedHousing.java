package org.fupin.model.record.department;

import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 住房信息（住建）: Danger grading, renovation, commodity housing.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + houseNo. Period: quarterly. Reported by: housing.
 */
@RecordInfo(
        code = "FHO",
        zh = "住房信息（住建）",
        en = "housing (housing department)",
        about = "Danger grading, renovation, commodity housing",
        aboutZh = "危房鉴定、改造、商品房",
        tier = "core",
        key = {"certificateNo", "houseNo"},
        period = "quarterly",
        reporter = "housing")
public record FeedHousing(
        @DataElement(code = "FHO-001", zh = "户主身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FHO-002",
                zh = "房屋编号",
                en = "house number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        String houseNo,

        @DataElement(code = "FHO-003", zh = "鉴定等级", en = "danger grade", source = "GX", note = "A–D")
        @Required
        @Coded("DANGER_GRADE")
        String grade,

        @DataElement(
                code = "FHO-004",
                zh = "鉴定日期",
                en = "date of grading",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate gradeDate,

        @DataElement(code = "FHO-005", zh = "是否改造", en = "whether renovated", source = "GX") @Required
        Boolean renovated,

        @DataElement(code = "FHO-006", zh = "改造年度", en = "renovation year", source = "SYS", conditional = true)
        Year renovationYear,

        @DataElement(
                code = "FHO-007",
                zh = "是否购商品房",
                en = "whether a commercial house was bought",
                source = "MON",
                confidence = Confidence.LIKELY,
                note = "Checks eligibility")
        Boolean commodityHouse)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
