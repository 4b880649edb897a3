package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 行政村（贫困村）: Registered village and its attributes.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode. Period: on event. Reported by: village → township → county.
 */
@RecordInfo(
        code = "VIL",
        zh = "行政村（贫困村）",
        en = "village",
        about = "Registered village and its attributes",
        aboutZh = "登记的行政村及其属性",
        tier = "core",
        key = {"villageCode"},
        period = "on event",
        reporter = "village → township → county")
public record Village(
        @DataElement(code = "VIL-001", zh = "行政村代码", en = "village code", national = "AAD001", source = "SYS")
        @Required
        @Division
        String villageCode,

        @DataElement(code = "VIL-002", zh = "行政村名称", en = "village name", national = "AAR009", source = "SYS")
        @Required
        @Text(100)
        String villageName,

        @DataElement(
                code = "VIL-003",
                zh = "村属性",
                en = "village attribute",
                national = "AAD004",
                source = "SYS",
                note = "Poor village or not")
        @Required
        @Coded("VILLAGE_ATTRIBUTE")
        String villageAttribute,

        @DataElement(
                code = "VIL-004",
                zh = "村类型",
                en = "type of village",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Administrative village, community, sub-district")
        @Coded("VILLAGE_CLASS")
        String villageClass,

        @DataElement(
                code = "VIL-005",
                zh = "是否深度贫困村",
                en = "whether in deep poverty",
                source = "SYS",
                confidence = Confidence.LIKELY)
        Boolean isDeepPoverty,

        @DataElement(code = "VIL-006", zh = "出列状态", en = "exit status", source = "MON")
        @Required
        @Coded("VILLAGE_STATUS")
        String exitStatus,

        @DataElement(code = "VIL-007", zh = "出列年度", en = "exit year", source = "MON", conditional = true)
        Year exitYear,

        @DataElement(code = "VIL-008", zh = "发展方向属性", en = "development direction", national = "AAD035", source = "SYS")
        @Coded("VILLAGE_DIRECTION")
        String developmentDirection,

        @DataElement(code = "VIL-009", zh = "地形地貌属性", en = "terrain", national = "AAD036", source = "SYS")
        @Coded("TERRAIN")
        String terrain,

        @DataElement(code = "VIL-010", zh = "村负责人", en = "head of the village", national = "AAR011", source = "SYS")
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String villageHead,

        @DataElement(code = "VIL-011", zh = "职务", en = "position of the head", national = "AAF031", source = "SYS")
        @Text(50)
        String headPosition,

        @DataElement(code = "VIL-012", zh = "联系电话", en = "telephone", national = "AAR012", source = "SYS")
        @Text(20)
        @Sensitive(SensitiveKind.PHONE)
        String phone,

        @DataElement(code = "VIL-013", zh = "经度", en = "longitude", unit = "°", national = "AAR101", source = "SYS")
        @Decimal(precision = 10, scale = 6)
        BigDecimal longitude,

        @DataElement(code = "VIL-014", zh = "纬度", en = "latitude", unit = "°", national = "AAR102", source = "SYS")
        @Decimal(precision = 9, scale = 6)
        BigDecimal latitude,

        @DataElement(code = "VIL-015", zh = "结对帮扶单位", en = "paired unit", source = "GX") @Text(200)
        String pairedUnit)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
