package org.fupin.model.record.exit;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 普查质量抽查: Post-enumeration check.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: checkNo. Period: once. Reported by: census office.
 */
@RecordInfo(
        code = "CNQ",
        zh = "普查质量抽查",
        en = "quality check of the census",
        about = "Post-enumeration check",
        aboutZh = "普查后的质量抽查",
        tier = "core",
        key = {"checkNo"},
        period = "once",
        reporter = "census office")
public record CensusQuality(
        @DataElement(code = "CNQ-001", zh = "抽查编号", en = "check number", source = "CEN", confidence = Confidence.LIKELY)
        @Required
        @Text(32)
        String checkNo,

        @DataElement(
                code = "CNQ-002",
                zh = "普查户号",
                en = "census household number",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        @Text(20)
        @References(CensusHousehold.class)
        String censusHouseholdNo,

        @DataElement(code = "CNQ-003", zh = "项目", en = "item", source = "CEN", confidence = Confidence.LIKELY)
        @Required
        @Text(40)
        String item,

        @DataElement(code = "CNQ-004", zh = "原值", en = "original value", source = "CEN", confidence = Confidence.LIKELY)
        @Required
        @Text(40)
        @Sensitive(SensitiveKind.SECRET)
        String originalValue,

        @DataElement(
                code = "CNQ-005",
                zh = "核查值",
                en = "value found by the check",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        @Text(40)
        @Sensitive(SensitiveKind.SECRET)
        String checkedValue,

        @DataElement(
                code = "CNQ-006",
                zh = "是否差错",
                en = "whether an error",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        Boolean isError)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
