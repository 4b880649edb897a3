package org.fupin.model.record.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;

/**
 * 普查户表: National poverty-alleviation census, household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: registration (1–9), food and clothing (10–12), compulsory education (13–17), basic medical care (18–19), housing and water (20–22), assistance (23–30), position (31–32).
 *
 * <p>Key: censusHouseholdNo. Period: once (2020-07/08, 2020-12/2021-01). Reported by: enumerator.
 */
@RecordInfo(
        code = "CNH",
        zh = "普查户表",
        en = "census of households",
        about = "National poverty-alleviation census, household",
        aboutZh = "国家脱贫攻坚普查的户表",
        tier = "core",
        key = {"censusHouseholdNo"},
        period = "once (2020-07/08, 2020-12/2021-01)",
        reporter = "enumerator")
public record CensusHousehold(
        @DataElement(code = "CNH-001", zh = "普查户号", en = "census household number", source = "CEN") @Required @Text(20)
        String censusHouseholdNo,

        @DataElement(
                code = "CNH-002",
                zh = "户编号",
                en = "household number",
                source = "CEN",
                note = "Link to the register")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "CNH-003", zh = "批次", en = "batch", source = "CEN") @Required @Coded("CENSUS_BATCH")
        String batch,

        @DataElement(
                code = "CNH-004",
                zh = "登记日期",
                en = "date of registration",
                source = "CEN",
                note = "Within the batch window")
        @Required
        LocalDate registeredDate,

        @DataElement(
                code = "CNH-005",
                zh = "是否登记成功",
                en = "whether registered",
                source = "CEN",
                note = "99.99 % in the sample counties")
        @Required
        Boolean registered,

        @DataElement(
                code = "CNH-006",
                zh = "未登记原因",
                en = "reason for not registering",
                source = "CEN",
                note = "Whole household lost, refusal",
                conditional = true)
        @Coded("CENSUS_FAIL")
        String failReason,

        @DataElement(
                code = "CNH-007",
                zh = "建档立卡人口数",
                en = "registered persons",
                unit = "人",
                source = "CENX",
                confidence = Confidence.LIKELY,
                note = "0..30")
        @Required
        @Count
        Integer persons,

        @DataElement(
                code = "CNH-008",
                zh = "建档立卡年份",
                en = "year of registration",
                source = "CENX",
                confidence = Confidence.LIKELY,
                note = "2014..2019/20")
        @Required
        Year registeredYear,

        @DataElement(code = "CNH-009", zh = "脱贫年份", en = "exit year", source = "CENX", confidence = Confidence.LIKELY)
        @Required
        Year exitYear,

        @DataElement(code = "CNH-010", zh = "平常能吃得饱", en = "enough to eat", source = "CEN") @Required
        Boolean foodEnough,

        @DataElement(code = "CNH-011", zh = "肉蛋奶豆制品", en = "meat, eggs, milk or bean products", source = "CEN")
        @Required
        @Coded("FREQUENCY_CEN")
        String protein,

        @DataElement(code = "CNH-012", zh = "应季换洗衣物和御寒被褥", en = "clothing and bedding for the season", source = "CEN")
        @Required
        Boolean clothing,

        @DataElement(code = "CNH-013", zh = "适龄少年儿童数", en = "children of school age", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduChildren,

        @DataElement(code = "CNH-014", zh = "在校", en = "children in school", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduInSchool,

        @DataElement(code = "CNH-015", zh = "送教上门", en = "children taught at home", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduHome,

        @DataElement(
                code = "CNH-016",
                zh = "因身体原因不具备学习条件",
                en = "children unfit for school by health",
                unit = "人",
                source = "CEN")
        @Required
        @Count
        Integer eduUnfit,

        @DataElement(
                code = "CNH-017",
                zh = "休学、延缓入学、已初中毕业不再就读",
                en = "children on leave, deferred or finished",
                unit = "人",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Count
        Integer eduOther,

        @DataElement(
                code = "CNH-018",
                zh = "参加基本医疗保险人数",
                en = "persons with basic medical insurance",
                unit = "人",
                source = "CEN")
        @Required
        @Count
        Integer medicalInsured,

        @DataElement(
                code = "CNH-019",
                zh = "新生儿等正在办理及无需参保人数",
                en = "persons exempt or in process of insurance",
                unit = "人",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Count
        Integer medicalNew,

        @DataElement(code = "CNH-020", zh = "住房安全实现方式", en = "how housing is safe", source = "CEN")
        @Required
        @Coded("HOUSING_MEANS")
        String housing,

        @DataElement(
                code = "CNH-021",
                zh = "饮水安全实现方式",
                en = "how water is safe",
                source = "CEN",
                note = "Piped, other sources")
        @Required
        @Coded("WATER_MEANS")
        String water,

        @DataElement(
                code = "CNH-022",
                zh = "一年内缺水情况",
                en = "water shortage within the year",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        Boolean waterShort,

        @DataElement(
                code = "CNH-023",
                zh = "享受产业帮扶",
                en = "industry assistance",
                source = "CEN",
                note = "98.9 % of households")
        @Required
        Boolean industryAid,

        @DataElement(code = "CNH-024", zh = "享受就业帮扶", en = "employment assistance", source = "CEN", note = "93.8 %")
        @Required
        Boolean jobAid,

        @DataElement(code = "CNH-025", zh = "享受健康帮扶", en = "health assistance", source = "CEN", note = "99.6 %")
        @Required
        Boolean healthAid,

        @DataElement(code = "CNH-026", zh = "享受教育帮扶", en = "education assistance", source = "CEN") @Required
        Boolean eduAid,

        @DataElement(code = "CNH-027", zh = "获得信贷资金扶持", en = "credit support", source = "CEN") @Required
        Boolean creditAid,

        @DataElement(
                code = "CNH-028",
                zh = "享受低保或特困",
                en = "subsistence allowance or destitute support",
                source = "CEN")
        @Required
        Boolean dibaoAid,

        @DataElement(
                code = "CNH-029",
                zh = "主要收入来源",
                en = "main source of income",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        @Coded("INCOME_SOURCE")
        String mainIncomeSource,

        @DataElement(
                code = "CNH-030",
                zh = "参与脱贫攻坚项目数",
                en = "projects taken part in",
                unit = "个",
                source = "SEED",
                note = "贫困人口参与脱贫攻坚项目情况")
        @Required
        @Count
        Integer projectCount,

        @DataElement(
                code = "CNH-031",
                zh = "经度",
                en = "longitude",
                unit = "°",
                source = "CENX",
                confidence = Confidence.LIKELY)
        @Decimal(precision = 10, scale = 6)
        @Sensitive(SensitiveKind.LOCATION)
        BigDecimal longitude,

        @DataElement(
                code = "CNH-032",
                zh = "纬度",
                en = "latitude",
                unit = "°",
                source = "CENX",
                confidence = Confidence.LIKELY)
        @Decimal(precision = 9, scale = 6)
        @Sensitive(SensitiveKind.LOCATION)
        BigDecimal latitude)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
