package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 行政村年度情况（二）基础设施与公共服务: The yearly snapshot of the village, its second section: roads, water, power, housing,
 * cooperatives, tourism, clinics, culture, broadband, cadres.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: roads (30–31), water, power and housing (32–35), cooperatives and tourism (36–40), health and sanitation (41–44), culture and networks (45–49), cadres (50–51).
 *
 * <p>Key: villageCode + dataYear. Period: yearly. Reported by: village → county.
 */
@RecordInfo(
        code = "VASS",
        zh = "行政村年度情况（二）基础设施与公共服务",
        en = "village annual (2): infrastructure and services",
        about =
                "Second section of the yearly snapshot of the village: infrastructure and services; it carries the exit conditions",
        aboutZh = "行政村年度情况的第二部分：基础设施与公共服务",
        tier = "core",
        key = {"villageCode", "dataYear"},
        period = "yearly",
        reporter = "village → county",
        part = "VAS")
public record VillageServices(
        @DataElement(code = "VAS-001", zh = "行政村代码", en = "village code", national = "AAD001", source = "SYS")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "VAS-030",
                zh = "到乡镇是否通沥青（水泥）路",
                en = "paved road to the township",
                national = "AAD328",
                source = "SYS")
        @Required
        Boolean pavedRoadToTownship,

        @DataElement(code = "VAS-031", zh = "是否通客运班车", en = "bus service", national = "AAD323", source = "SYS")
        @Required
        Boolean busService,

        @DataElement(
                code = "VAS-032",
                zh = "未实现饮水安全户数",
                en = "households without safe water",
                unit = "户",
                national = "AAD331",
                source = "SYS",
                note = "≤ householdCount")
        @Required
        @Count
        Integer unsafeWaterHouseholds,

        @DataElement(
                code = "VAS-033",
                zh = "饮水困难户数",
                en = "households with hard access to water",
                unit = "户",
                national = "AAD332",
                source = "SYS")
        @Count
        Integer waterDifficultyHouseholds,

        @DataElement(
                code = "VAS-034",
                zh = "已通电自然村（20户以上）数",
                en = "natural villages with power (20 households or more)",
                unit = "个",
                national = "AAD358",
                source = "SYS")
        @Count
        Integer poweredNaturalVillages,

        @DataElement(
                code = "VAS-035",
                zh = "危房户数",
                en = "households in dangerous houses",
                unit = "户",
                national = "AAD361",
                source = "SYS",
                note = "≤ householdCount")
        @Required
        @Count
        Integer dangerousHouseHouseholds,

        @DataElement(
                code = "VAS-036",
                zh = "农民专业合作社个数",
                en = "farmers' cooperatives",
                unit = "个",
                national = "AAD371",
                source = "SYS")
        @Required
        @Count
        Integer cooperatives,

        @DataElement(
                code = "VAS-037",
                zh = "开展乡村旅游户数",
                en = "households in rural tourism",
                unit = "户",
                national = "AAD381",
                source = "SYS")
        @Count
        Integer tourismHouseholds,

        @DataElement(
                code = "VAS-038",
                zh = "经营农家乐户数",
                en = "households with a farm stay",
                unit = "户",
                national = "AAD382",
                source = "SYS")
        @Count
        Integer farmstayHouseholds,

        @DataElement(
                code = "VAS-039",
                zh = "乡村旅游从业人员数",
                en = "people working in rural tourism",
                unit = "人",
                national = "AAD383",
                source = "SYS")
        @Count
        Integer tourismWorkers,

        @DataElement(
                code = "VAS-040",
                zh = "农家乐户年均收入",
                en = "income of a farm stay",
                unit = "元",
                national = "AAD384",
                source = "SYS")
        @Yuan(10)
        BigDecimal farmstayIncome,

        @DataElement(
                code = "VAS-041",
                zh = "行政村卫生室个数",
                en = "village clinics",
                unit = "个",
                national = "AAD391",
                source = "SYS")
        @Required
        @Count
        Integer clinics,

        @DataElement(
                code = "VAS-042",
                zh = "公共卫生厕所个数",
                en = "public toilets",
                unit = "个",
                national = "AAD392",
                source = "SYS")
        @Required
        @Count
        Integer publicToilets,

        @DataElement(
                code = "VAS-043",
                zh = "执业（助理）医师数",
                en = "licensed doctors",
                unit = "人",
                national = "AAD393",
                source = "SYS")
        @Required
        @Count
        Integer doctors,

        @DataElement(
                code = "VAS-044",
                zh = "生产生活垃圾集中堆放点个数",
                en = "garbage collection points",
                unit = "个",
                national = "AAD394",
                source = "SYS")
        @Required
        @Count
        Integer garbagePoints,

        @DataElement(
                code = "VAS-045",
                zh = "文化（图书）室个数",
                en = "libraries",
                unit = "个",
                national = "AAD401",
                source = "SYS")
        @Required
        @Count
        Integer libraries,

        @DataElement(
                code = "VAS-046",
                zh = "通宽带户数",
                en = "households with broadband",
                unit = "户",
                national = "AAD411",
                source = "SYS")
        @Required
        @Count
        Integer broadbandHouseholds,

        @DataElement(
                code = "VAS-047",
                zh = "通宽带的村小学个数",
                en = "village schools with broadband",
                unit = "个",
                national = "AAD412",
                source = "SYS")
        @Count
        Integer broadbandSchools,

        @DataElement(
                code = "VAS-048",
                zh = "能用手机上网户数",
                en = "households with mobile internet",
                unit = "户",
                national = "AAD413",
                source = "SYS")
        @Count
        Integer mobileInternetHouseholds,

        @DataElement(
                code = "VAS-049",
                zh = "行政村信息员人数",
                en = "village information officers",
                unit = "人",
                national = "AAD414",
                source = "SYS")
        @Count
        Integer informationOfficers,

        @DataElement(
                code = "VAS-050",
                zh = "中共党员人数",
                en = "party members",
                unit = "人",
                national = "AAD037",
                source = "SYS")
        @Count
        Integer partyMembers,

        @DataElement(
                code = "VAS-051",
                zh = "大学生村官人数",
                en = "graduate village officials",
                unit = "人",
                national = "AAD038",
                source = "SYS")
        @Count
        Integer graduateOfficials)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
