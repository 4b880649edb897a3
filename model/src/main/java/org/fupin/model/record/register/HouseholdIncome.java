package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 家庭收支（年度）: Income and expense of the household, collection period 1 Oct – 30 Sep.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: period and members (2–4), wages (5), business (6–10), property (11–13), transfers (14–20), expense (21), totals (22–24), monitoring since 2020 (25–28).
 *
 * <p>Key: householdNo+dataYear. Period: yearly. Reported by: helper → village → county.
 */
@RecordInfo(
        code = "INC",
        zh = "家庭收支（年度）",
        en = "household income",
        about = "Income and expense of the household, collection period 1 Oct – 30 Sep",
        aboutZh = "家庭一年的收入和支出，采集周期为上年10月1日至当年9月30日",
        tier = "core",
        key = {"householdNo", "dataYear"},
        period = "yearly",
        reporter = "helper → village → county")
public record HouseholdIncome(
        @DataElement(code = "INC-001", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "INC-002",
                zh = "计算周期起",
                en = "period start",
                source = "MON",
                confidence = Confidence.LIKELY,
                note = "Normally 1 October of the previous year")
        @Required
        LocalDate periodStart,

        @DataElement(
                code = "INC-003",
                zh = "计算周期止",
                en = "period end",
                source = "MON",
                confidence = Confidence.LIKELY,
                note = "Normally 30 September")
        @Required
        LocalDate periodEnd,

        @DataElement(
                code = "INC-004",
                zh = "计算人口",
                en = "members counted",
                unit = "人",
                national = "AAC017",
                source = "SYS",
                note = "≥ 1")
        @Required
        @Count
        Integer memberCount,

        @DataElement(
                code = "INC-005",
                zh = "工资性收入",
                en = "wage income",
                unit = "元",
                national = "AAC073",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal wageIncome,

        @DataElement(
                code = "INC-006",
                zh = "生产经营性收入",
                en = "business income",
                unit = "元",
                national = "AAC071",
                source = "SYS",
                note = "Gross")
        @Required
        @Yuan(12)
        BigDecimal businessIncome,

        @DataElement(code = "INC-007", zh = "其中：种植业收入", en = "of this, planting", unit = "元", source = "MON") @Yuan(12)
        BigDecimal plantingIncome,

        @DataElement(code = "INC-008", zh = "其中：养殖业收入", en = "of this, breeding", unit = "元", source = "MON") @Yuan(12)
        BigDecimal breedingIncome,

        @DataElement(code = "INC-009", zh = "其中：林果业收入", en = "of this, forestry and fruit", unit = "元", source = "MON")
        @Yuan(12)
        BigDecimal forestryIncome,

        @DataElement(
                code = "INC-010",
                zh = "其中：其他生产经营性收入",
                en = "of this, other business income",
                unit = "元",
                source = "MON")
        @Yuan(12)
        BigDecimal otherBusinessIncome,

        @DataElement(
                code = "INC-011",
                zh = "财产性收入",
                en = "property income",
                unit = "元",
                national = "AAC072",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal propertyIncome,

        @DataElement(
                code = "INC-012",
                zh = "其中：资产收益扶贫分红收入",
                en = "of this, dividends of poverty assets",
                unit = "元",
                national = "AAC092",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal assetDividend,

        @DataElement(
                code = "INC-013",
                zh = "其中：其他财产性收入",
                en = "of this, other property income",
                unit = "元",
                national = "AAC093",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal otherPropertyIncome,

        @DataElement(
                code = "INC-014",
                zh = "转移性收入",
                en = "transfer income",
                unit = "元",
                national = "AAC085",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal transferIncome,

        @DataElement(
                code = "INC-015",
                zh = "计划生育金",
                en = "family planning allowance",
                unit = "元",
                national = "AAC076",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal familyPlanningIncome,

        @DataElement(
                code = "INC-016",
                zh = "低保金",
                en = "subsistence allowance",
                unit = "元",
                national = "AAC077",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal dibaoIncome,

        @DataElement(
                code = "INC-017",
                zh = "特困供养金（五保金）",
                en = "destitute support",
                unit = "元",
                national = "AAC086",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal tekunIncome,

        @DataElement(code = "INC-018", zh = "养老保险金", en = "pension", unit = "元", national = "AAC087", source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal pensionIncome,

        @DataElement(
                code = "INC-019",
                zh = "生态补偿金",
                en = "ecological compensation",
                unit = "元",
                national = "AAC078",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal ecologyIncome,

        @DataElement(
                code = "INC-020",
                zh = "其他转移性收入",
                en = "other transfer income",
                unit = "元",
                national = "AAC083",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal otherTransferIncome,

        @DataElement(
                code = "INC-021",
                zh = "生产经营性支出",
                en = "business expense",
                unit = "元",
                national = "AAC074",
                source = "SYS")
        @Required
        @Yuan(12)
        BigDecimal businessExpense,

        @DataElement(
                code = "INC-022",
                zh = "年总收入",
                en = "total income",
                unit = "元",
                national = "AAC081",
                source = "SYS",
                note = "Sum of the four classes")
        @Required
        @Yuan(12)
        BigDecimal totalIncome,

        @DataElement(
                code = "INC-023",
                zh = "年纯收入",
                en = "net income",
                unit = "元",
                national = "AAC079",
                source = "SYS",
                note = "Total minus business expense")
        @Required
        @Yuan(12)
        BigDecimal netIncome,

        @DataElement(
                code = "INC-024",
                zh = "人均纯收入",
                en = "net income per capita",
                unit = "元",
                national = "AAC082",
                source = "SYS",
                note = "Net / members")
        @Required
        @Yuan(12)
        BigDecimal netIncomePerCapita,

        @DataElement(
                code = "INC-025",
                zh = "理赔收入",
                en = "insurance claims",
                unit = "元",
                source = "MON",
                note = "Monitoring register")
        @Yuan(12)
        BigDecimal claimIncome,

        @DataElement(
                code = "INC-026",
                zh = "合规自付支出",
                en = "compliant costs borne by the household",
                unit = "元",
                source = "MON",
                note = "Medical and other rigid expense")
        @Yuan(12)
        BigDecimal compliantSelfPaidExpense,

        @DataElement(
                code = "INC-027",
                zh = "纳入监测的收入参考范围",
                en = "income reference of monitoring",
                unit = "元",
                source = "MON",
                note = "netIncome + claims − self-paid")
        @Yuan(12)
        BigDecimal incomeReference,

        @DataElement(code = "INC-028", zh = "人均收入参考范围", en = "income reference per capita", unit = "元", source = "MON")
        @Yuan(12)
        BigDecimal incomeReferencePerCapita)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
