package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 行政村年度情况（一）人口、土地与经济: The yearly snapshot of the village, its first section.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: people and households (2–17), land (18–24), income (25–26), insurance (27–29).
 *
 * <p>Key: villageCode+dataYear. Period: yearly. Reported by: village → county.
 */
@RecordInfo(
        code = "VAS",
        zh = "行政村年度情况（一）人口、土地与经济",
        en = "village annual (1): people, land, economy",
        about = "First section of the yearly snapshot of the village: people, land and economy",
        aboutZh = "行政村年度情况的第一部分：人口、土地与经济",
        tier = "core",
        key = {"villageCode", "dataYear"},
        period = "yearly",
        reporter = "village → county",
        form = "行政村年度情况")
public record VillageAnnual(
        @DataElement(code = "VAS-001", zh = "行政村代码", en = "village code", national = "AAD001", source = "SYS")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "VAS-002",
                zh = "自然村（村民小组）数",
                en = "natural villages",
                unit = "个",
                national = "AAD006",
                source = "SYS")
        @Required
        @Count
        Integer naturalVillageCount,

        @DataElement(
                code = "VAS-003",
                zh = "总户数",
                en = "households",
                unit = "户",
                national = "AAD005",
                source = "SYS",
                note = "> 0")
        @Required
        @Count
        Integer householdCount,

        @DataElement(
                code = "VAS-004",
                zh = "总人口数",
                en = "population",
                unit = "人",
                national = "AAD010",
                source = "SYS",
                note = "> 0; registered agricultural population is the incidence base")
        @Required
        @Count
        Integer population,

        @DataElement(
                code = "VAS-005",
                zh = "农业户籍人口数",
                en = "agricultural population",
                unit = "人",
                source = "GX",
                note = "Denominator of the incidence rate")
        @Required
        @Count
        Integer agriculturalPopulation,

        @DataElement(
                code = "VAS-006",
                zh = "贫困户数",
                en = "poor households",
                unit = "户",
                national = "AAD007",
                source = "SYS")
        @Required
        @Count
        Integer poorHouseholds,

        @DataElement(
                code = "VAS-007",
                zh = "贫困人口数",
                en = "poor population",
                unit = "人",
                national = "AAD011",
                source = "SYS")
        @Required
        @Count
        Integer poorPopulation,

        @DataElement(
                code = "VAS-008",
                zh = "贫困发生率",
                en = "poverty incidence",
                unit = "%",
                source = "GX",
                note = "poorPopulation / agriculturalPopulation × 100")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal povertyIncidence,

        @DataElement(
                code = "VAS-009",
                zh = "低保户数",
                en = "households on subsistence allowance",
                unit = "户",
                national = "AAD008",
                source = "SYS")
        @Required
        @Count
        Integer dibaoHouseholds,

        @DataElement(
                code = "VAS-010",
                zh = "低保人口数",
                en = "people on subsistence allowance",
                unit = "人",
                national = "AAD012",
                source = "SYS")
        @Required
        @Count
        Integer dibaoPopulation,

        @DataElement(
                code = "VAS-011",
                zh = "特困供养（五保）户数",
                en = "households in destitute support",
                unit = "户",
                national = "AAD009",
                source = "SYS")
        @Required
        @Count
        Integer tekunHouseholds,

        @DataElement(
                code = "VAS-012",
                zh = "特困供养（五保）人口数",
                en = "people in destitute support",
                unit = "人",
                national = "AAD013",
                source = "SYS")
        @Required
        @Count
        Integer tekunPopulation,

        @DataElement(
                code = "VAS-013",
                zh = "少数民族人口数",
                en = "minority population",
                unit = "人",
                national = "AAD014",
                source = "SYS")
        @Required
        @Count
        Integer minorityPopulation,

        @DataElement(
                code = "VAS-014",
                zh = "妇女人口数",
                en = "female population",
                unit = "人",
                national = "AAD015",
                source = "SYS")
        @Required
        @Count
        Integer femalePopulation,

        @DataElement(
                code = "VAS-015",
                zh = "残疾人口数",
                en = "disabled population",
                unit = "人",
                national = "AAD016",
                source = "SYS")
        @Required
        @Count
        Integer disabledPopulation,

        @DataElement(
                code = "VAS-016",
                zh = "劳动力人数",
                en = "people able to work",
                unit = "人",
                national = "AAD017",
                source = "SYS")
        @Required
        @Count
        Integer laborPopulation,

        @DataElement(
                code = "VAS-017",
                zh = "外出务工人数",
                en = "migrant workers",
                unit = "人",
                national = "AAD018",
                source = "SYS")
        @Required
        @Count
        Integer migrantWorkers,

        @DataElement(code = "VAS-018", zh = "耕地面积", en = "arable area", unit = "亩", national = "AAD019", source = "SYS")
        @Required
        @Mu(10)
        BigDecimal arableArea,

        @DataElement(
                code = "VAS-019",
                zh = "有效灌溉面积",
                en = "irrigated area",
                unit = "亩",
                national = "AAD027",
                source = "SYS")
        @Mu(10)
        BigDecimal irrigatedArea,

        @DataElement(code = "VAS-020", zh = "林地面积", en = "forest area", unit = "亩", national = "AAD021", source = "SYS")
        @Required
        @Mu(10)
        BigDecimal forestArea,

        @DataElement(
                code = "VAS-021",
                zh = "退耕还林面积",
                en = "land returned to forest",
                unit = "亩",
                national = "AAD022",
                source = "SYS")
        @Required
        @Mu(10)
        BigDecimal returnedForestArea,

        @DataElement(
                code = "VAS-022",
                zh = "林果面积",
                en = "orchard area",
                unit = "亩",
                national = "AAD023",
                source = "SYS")
        @Required
        @Mu(10)
        BigDecimal orchardArea,

        @DataElement(
                code = "VAS-023",
                zh = "牧草地面积",
                en = "pasture area",
                unit = "亩",
                national = "AAD024",
                source = "SYS")
        @Required
        @Mu(10)
        BigDecimal pastureArea,

        @DataElement(code = "VAS-024", zh = "水域面积", en = "water area", unit = "亩", national = "AAD025", source = "SYS")
        @Required
        @Mu(10)
        BigDecimal waterArea,

        @DataElement(
                code = "VAS-025",
                zh = "农民人均纯收入",
                en = "net income per capita of farmers",
                unit = "元",
                national = "AAD301",
                source = "SYS")
        @Required
        @Yuan(10)
        BigDecimal netIncomePerCapita,

        @DataElement(
                code = "VAS-026",
                zh = "村集体经济收入",
                en = "income of the village collective",
                unit = "万元",
                national = "AAD302",
                source = "SYS")
        @Required
        @Decimal(precision = 10, scale = 2)
        BigDecimal collectiveIncome,

        @DataElement(
                code = "VAS-027",
                zh = "参加城乡居民基本医疗保险人数",
                en = "people with resident medical insurance",
                unit = "人",
                national = "AAD311",
                source = "SYS")
        @Required
        @Count
        Integer medicalInsured,

        @DataElement(
                code = "VAS-028",
                zh = "参加城乡居民基本养老保险人数",
                en = "people with resident pension insurance",
                unit = "人",
                national = "AAD313",
                source = "SYS")
        @Required
        @Count
        Integer pensionInsured,

        @DataElement(
                code = "VAS-029",
                zh = "参加城镇职工基本养老保险人数",
                en = "people with employee pension insurance",
                unit = "人",
                national = "AAD314",
                source = "SYS")
        @Count
        Integer employeePensionInsured)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
