package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 贫困县年度情况（一）基本情况与经济: The national county form of 2014/15, its first section: divisions, land, people, economy.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: divisions (2–6), land (7–11), people (12–22), economy and budget (23–31).
 *
 * <p>Key: countyCode + dataYear. Period: yearly. Reported by: county.
 */
@RecordInfo(
        code = "CAS",
        zh = "贫困县年度情况（一）基本情况与经济",
        en = "county annual (1): basics and economy",
        about = "First section of the 2014/15 national county form: basics and economy",
        aboutZh = "2014/15年贫困县登记表的第一部分：基本情况与经济",
        tier = "core",
        key = {"countyCode", "dataYear"},
        period = "yearly",
        reporter = "county",
        form = "贫困县年度情况（贫困县登记表）")
public record CountyAnnual(
        @DataElement(code = "CAS-001", zh = "县代码", en = "county code", source = "J14")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(code = "CAS-002", zh = "乡（镇）数", en = "townships", unit = "个", source = "GX") @Required @Count
        Integer townshipCount,

        @DataElement(code = "CAS-003", zh = "行政村数", en = "administrative villages", unit = "个", source = "GX")
        @Required
        @Count
        Integer villageCount,

        @DataElement(
                code = "CAS-004",
                zh = "其中：贫困村数",
                en = "poor villages",
                unit = "个",
                source = "GX",
                note = "≤ villageCount")
        @Required
        @Count
        Integer poorVillageCount,

        @DataElement(code = "CAS-005", zh = "自然村数", en = "natural villages", unit = "个", source = "GX") @Count
        Integer naturalVillageCount,

        @DataElement(
                code = "CAS-006",
                zh = "已通电自然村（20户以上）数",
                en = "natural villages with power (20 households or more)",
                unit = "个",
                source = "GX")
        @Count
        Integer poweredNaturalVillageCount,

        @DataElement(code = "CAS-007", zh = "行政区域土地面积", en = "land area", unit = "平方公里", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 2)
        BigDecimal landArea,

        @DataElement(code = "CAS-008", zh = "耕地面积", en = "arable land in hectares", unit = "公顷", source = "GX")
        @Required
        @Decimal(precision = 12, scale = 2)
        BigDecimal arableAreaHa,

        @DataElement(code = "CAS-009", zh = "有效灌溉面积", en = "irrigated land in hectares", unit = "公顷", source = "GX")
        @Required
        @Decimal(precision = 12, scale = 2)
        BigDecimal irrigatedAreaHa,

        @DataElement(code = "CAS-010", zh = "林地面积", en = "forest land in hectares", unit = "公顷", source = "GX")
        @Required
        @Decimal(precision = 12, scale = 2)
        BigDecimal forestAreaHa,

        @DataElement(code = "CAS-011", zh = "森林覆盖率", en = "forest coverage", unit = "%", source = "GX")
        @Percent(precision = 5, scale = 2)
        BigDecimal forestCoverage,

        @DataElement(code = "CAS-012", zh = "年末总户数", en = "households", unit = "万户", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal householdCount,

        @DataElement(code = "CAS-013", zh = "其中：乡村户数", en = "rural households", unit = "万户", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal ruralHouseholdCount,

        @DataElement(code = "CAS-014", zh = "年末总人口", en = "population", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal population,

        @DataElement(code = "CAS-015", zh = "其中：乡村人口", en = "rural population", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal ruralPopulation,

        @DataElement(code = "CAS-016", zh = "少数民族人口", en = "minority population", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal minorityPopulation,

        @DataElement(code = "CAS-017", zh = "妇女人口", en = "female population", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal femalePopulation,

        @DataElement(code = "CAS-018", zh = "低保人口", en = "people on subsistence allowance", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal dibaoPopulation,

        @DataElement(code = "CAS-019", zh = "五保人口", en = "people in destitute support", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal tekunPopulation,

        @DataElement(code = "CAS-020", zh = "贫困户数", en = "poor households", unit = "万户", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal poorHouseholdCount,

        @DataElement(code = "CAS-021", zh = "贫困人口", en = "poor population", unit = "万人", source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal poorPopulation,

        @DataElement(code = "CAS-022", zh = "贫困发生率", en = "poverty incidence", unit = "%", source = "LAW16")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal povertyIncidence,

        @DataElement(code = "CAS-023", zh = "地区生产总值", en = "gross domestic product", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal gdp,

        @DataElement(code = "CAS-024", zh = "第一产业", en = "primary industry", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal gdpPrimary,

        @DataElement(code = "CAS-025", zh = "第二产业", en = "secondary industry", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal gdpSecondary,

        @DataElement(code = "CAS-026", zh = "第三产业", en = "tertiary industry", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal gdpTertiary,

        @DataElement(code = "CAS-027", zh = "地方公共财政预算收入", en = "budget revenue", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal budgetRevenue,

        @DataElement(code = "CAS-028", zh = "地方公共财政预算支出", en = "budget expenditure", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal budgetExpenditure,

        @DataElement(
                code = "CAS-029",
                zh = "其中：财政扶贫预算支出",
                en = "poverty alleviation expenditure",
                unit = "万元",
                source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal povertyBudgetExpenditure,

        @DataElement(
                code = "CAS-030",
                zh = "农村居民人均纯收入（可支配收入）",
                en = "rural net (disposable) income per capita",
                unit = "元",
                source = "GX")
        @Required
        @Yuan(10)
        BigDecimal ruralNetIncomePerCapita,

        @DataElement(code = "CAS-031", zh = "增长率", en = "growth of rural income", unit = "%", source = "GX")
        @Percent(precision = 6, scale = 2)
        BigDecimal ruralIncomeGrowth)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
