package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 生产生活条件（年度）: Land, roads, water, power, house, fuel, organisation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: land (2–8), power, water and television (9–15), road and house (16–22), toilet and fuel (22–24), organisation and relocation (25–29), broadband (30).
 *
 * <p>Key: householdNo+dataYear. Period: yearly. Reported by: helper → village → county.
 */
@RecordInfo(
        code = "LIV",
        zh = "生产生活条件（年度）",
        en = "living conditions",
        about = "Land, roads, water, power, house, fuel, organisation",
        aboutZh = "土地、道路、饮水、用电、住房、燃料、组织化情况",
        tier = "core",
        key = {"householdNo", "dataYear"},
        period = "yearly",
        reporter = "helper → village → county")
public record LivingCondition(
        @DataElement(code = "LIV-001", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "LIV-002",
                zh = "耕地面积",
                en = "arable area",
                unit = "亩",
                national = "AAC301",
                source = "SYS",
                note = "0..100")
        @Required
        @Mu(8)
        BigDecimal arableArea,

        @DataElement(
                code = "LIV-003",
                zh = "有效灌溉面积",
                en = "irrigated area",
                unit = "亩",
                national = "AAC302",
                source = "SYS",
                note = "≤ arable")
        @Mu(8)
        BigDecimal irrigatedArea,

        @DataElement(
                code = "LIV-004",
                zh = "林地面积",
                en = "forest area",
                unit = "亩",
                national = "AAC303",
                source = "SYS",
                note = "0..200")
        @Required
        @Mu(8)
        BigDecimal forestArea,

        @DataElement(
                code = "LIV-005",
                zh = "退耕还林（草）面积",
                en = "land returned to forest or grass",
                unit = "亩",
                national = "AAC304",
                source = "SYS",
                note = "0..200")
        @Required
        @Mu(8)
        BigDecimal returnedForestArea,

        @DataElement(
                code = "LIV-006",
                zh = "林果面积",
                en = "orchard area",
                unit = "亩",
                national = "AAC305",
                source = "SYS",
                note = "0..200")
        @Required
        @Mu(8)
        BigDecimal orchardArea,

        @DataElement(
                code = "LIV-007",
                zh = "牧草地面积",
                en = "pasture area",
                unit = "亩",
                national = "AAC306",
                source = "SYS",
                note = "0..100 (pasture regions differ)")
        @Required
        @Mu(8)
        BigDecimal pastureArea,

        @DataElement(
                code = "LIV-008",
                zh = "水面面积",
                en = "water area",
                unit = "亩",
                national = "AAC307",
                source = "SYS",
                note = "0..100")
        @Required
        @Mu(8)
        BigDecimal waterArea,

        @DataElement(code = "LIV-009", zh = "是否通生产用电", en = "power for production", national = "AAC308", source = "SYS")
        @Required
        Boolean productionPower,

        @DataElement(
                code = "LIV-010",
                zh = "饮水是否困难",
                en = "whether drinking water is hard to get",
                national = "AAC311",
                source = "SYS")
        @Required
        Boolean waterDifficulty,

        @DataElement(
                code = "LIV-011",
                zh = "饮水是否安全",
                en = "whether drinking water is safe",
                national = "AAC312",
                source = "SYS")
        @Required
        Boolean waterSafe,

        @DataElement(
                code = "LIV-012",
                zh = "是否解决安全饮用水",
                en = "whether safe drinking water is solved",
                national = "AAC091",
                source = "SYS",
                note = "Replaced the two fields above in 2018")
        @Required
        Boolean safeWaterSolved,

        @DataElement(code = "LIV-013", zh = "饮水情况", en = "water source", source = "J14") @Coded("WATER_SOURCE")
        String waterSource,

        @DataElement(code = "LIV-014", zh = "是否通生活用电", en = "power for living", national = "AAC313", source = "SYS")
        @Required
        Boolean livingPower,

        @DataElement(code = "LIV-015", zh = "是否通广播电视", en = "radio and television", national = "AAC314", source = "SYS")
        @Required
        Boolean broadcastTv,

        @DataElement(
                code = "LIV-016",
                zh = "与村主干路距离",
                en = "distance to main road",
                unit = "公里",
                national = "AAC315",
                source = "SYS",
                note = "Check above 5 km")
        @Required
        @Decimal(precision = 6, scale = 2)
        BigDecimal distanceToMainRoad,

        @DataElement(code = "LIV-017", zh = "入户路类型", en = "road to the house", national = "AAC316", source = "SYS")
        @Required
        @Coded("ENTRANCE_ROAD")
        String entranceRoad,

        @DataElement(
                code = "LIV-018",
                zh = "住房面积",
                en = "house area",
                unit = "平方米",
                national = "AAC317",
                source = "SYS")
        @Required
        @Decimal(precision = 8, scale = 2)
        BigDecimal houseArea,

        @DataElement(code = "LIV-019", zh = "房屋主要结构", en = "main structure of the house", source = "J14")
        @Coded("HOUSE_STRUCTURE")
        String houseStructure,

        @DataElement(
                code = "LIV-020",
                zh = "是否危房户",
                en = "whether a dangerous house",
                national = "AAC318",
                source = "SYS")
        @Required
        Boolean dangerousHouse,

        @DataElement(
                code = "LIV-021",
                zh = "危房级别",
                en = "danger grade",
                national = "AAC322",
                source = "SYS",
                note = "Required for dangerous houses",
                conditional = true)
        @Coded("DANGER_GRADE")
        String dangerGrade,

        @DataElement(code = "LIV-022", zh = "是否有卫生厕所", en = "sanitary toilet", national = "AAC319", source = "SYS")
        @Required
        Boolean sanitaryToilet,

        @DataElement(code = "LIV-023", zh = "卫生厕所是否能正常使用", en = "whether the toilet is usable", source = "MON")
        Boolean toiletUsable,

        @DataElement(code = "LIV-024", zh = "主要燃料类型", en = "main fuel", national = "AAC320", source = "SYS")
        @Required
        @Coded("FUEL_TYPE")
        String mainFuel,

        @DataElement(
                code = "LIV-025",
                zh = "是否加入农民专业合作社",
                en = "whether in a cooperative",
                national = "AAC084",
                source = "SYS")
        @Required
        Boolean inCooperative,

        @DataElement(
                code = "LIV-026",
                zh = "是否有龙头企业带动",
                en = "whether led by an enterprise",
                national = "AAC088",
                source = "SYS",
                note = "Since 2018")
        @Required
        Boolean leadEnterprise,

        @DataElement(
                code = "LIV-027",
                zh = "是否有创业致富带头人带动",
                en = "whether led by an entrepreneur",
                national = "AAC089",
                source = "SYS",
                note = "Since 2018")
        @Required
        Boolean leadEntrepreneur,

        @DataElement(
                code = "LIV-028",
                zh = "是否有搬迁意愿",
                en = "whether willing to relocate",
                national = "ACR077",
                source = "SYS")
        Boolean relocationWill,

        @DataElement(
                code = "LIV-029",
                zh = "搬迁方式",
                en = "relocation mode",
                national = "ACR075",
                source = "SYS",
                conditional = true)
        @Coded("RESETTLEMENT_MODE")
        String relocationMode,

        @DataElement(code = "LIV-030", zh = "是否通宽带", en = "broadband", source = "GX")
        Boolean broadband)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
