package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 自然村（村民小组）: Natural village under a registered village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: naturalVillageCode. Period: yearly. Reported by: village.
 */
@RecordInfo(
        code = "NVL",
        zh = "自然村（村民小组）",
        en = "natural village",
        about = "Natural village under a registered village",
        aboutZh = "行政村下的自然村（村民小组）",
        tier = "core",
        key = {"naturalVillageCode"},
        period = "yearly",
        reporter = "village")
public record NaturalVillage(
        @DataElement(code = "NVL-001", zh = "自然村代码", en = "natural village code", national = "AAD041", source = "SYS")
        @Required
        @Text(15)
        String naturalVillageCode,

        @DataElement(code = "NVL-002", zh = "行政村代码", en = "village code", source = "SYS")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "NVL-003", zh = "自然村名称", en = "name of the natural village", source = "SYS")
        @Required
        @Text(100)
        String name,

        @DataElement(
                code = "NVL-004",
                zh = "总户数",
                en = "household count",
                unit = "户",
                national = "AAD044",
                source = "SYS")
        @Required
        @Count
        Integer householdCount,

        @DataElement(code = "NVL-005", zh = "人口数", en = "population", unit = "人", national = "AAD010", source = "SYS")
        @Required
        @Count
        Integer population,

        @DataElement(
                code = "NVL-006",
                zh = "贫困户数",
                en = "poor households",
                unit = "户",
                national = "AAD007",
                source = "SYS")
        @Required
        @Count
        Integer poorHouseholds,

        @DataElement(
                code = "NVL-007",
                zh = "贫困人口数",
                en = "poor population",
                unit = "人",
                national = "AAD011",
                source = "SYS")
        @Required
        @Count
        Integer poorPopulation,

        @DataElement(
                code = "NVL-008",
                zh = "到行政村距离",
                en = "distance to the village",
                unit = "公里",
                national = "AAD325",
                source = "SYS")
        @Required
        @Decimal(precision = 6, scale = 2)
        BigDecimal distanceToVillage,

        @DataElement(
                code = "NVL-009",
                zh = "到行政村是否通沥青（水泥）路",
                en = "paved road to the village",
                national = "AAD326",
                source = "SYS")
        @Required
        Boolean pavedRoad,

        @DataElement(code = "NVL-010", zh = "是否通生活用电", en = "power for living", national = "AAC313", source = "SYS")
        @Required
        Boolean livingPower,

        @DataElement(code = "NVL-011", zh = "是否通生产用电", en = "power for production", national = "AAC308", source = "SYS")
        @Required
        Boolean productionPower,

        @DataElement(code = "NVL-012", zh = "是否通宽带", en = "broadband", national = "AAD416", source = "SYS") @Required
        Boolean broadband)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
