package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 两不愁三保障及饮水安全状况: One verdict per item, with the evidence, per household and year.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo+dataYear. Period: yearly and on event. Reported by: helper, township, line departments.
 */
@RecordInfo(
        code = "TAS",
        zh = "两不愁三保障及饮水安全状况",
        en = "safeguards of a household",
        about = "One verdict per item, with the evidence, per household and year",
        aboutZh = "每户每年逐项判断两不愁三保障和饮水安全，并留依据",
        tier = "core",
        key = {"householdNo", "dataYear"},
        period = "yearly and on event",
        reporter = "helper, township, line departments")
public record SafeguardStatus(
        @DataElement(
                code = "TAS-001",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "TAS-002",
                zh = "不愁吃",
                en = "food secured",
                source = "CEN",
                note = "Eats enough at ordinary times")
        @Required
        Boolean foodSecure,

        @DataElement(
                code = "TAS-003",
                zh = "能吃上肉蛋奶或豆制品",
                en = "meat, eggs, milk or bean products",
                source = "CEN",
                note = "Census breakdown")
        @Coded("FREQUENCY_CEN")
        String proteinAvailable,

        @DataElement(
                code = "TAS-004",
                zh = "不愁穿",
                en = "clothing secured",
                source = "CEN",
                note = "Seasonal clothes and bedding")
        @Required
        Boolean clothingSecure,

        @DataElement(
                code = "TAS-005",
                zh = "义务教育有保障",
                en = "compulsory education secured",
                source = "CEN",
                note = "No 6–15 year-old out of school, except for physical reasons")
        @Required
        Boolean eduSecure,

        @DataElement(code = "TAS-006", zh = "适龄少年儿童数", en = "children of school age", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduChildren,

        @DataElement(code = "TAS-007", zh = "其中在校就学", en = "of these, in school", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduInSchool,

        @DataElement(code = "TAS-008", zh = "其中送教上门", en = "of these, taught at home", unit = "人", source = "CEN")
        @Required
        @Count
        Integer eduHomeTeaching,

        @DataElement(
                code = "TAS-009",
                zh = "其中因身体原因不具备学习条件",
                en = "of these, unfit for school by health",
                unit = "人",
                source = "CEN")
        @Required
        @Count
        Integer eduUnfit,

        @DataElement(
                code = "TAS-010",
                zh = "其中失学辍学",
                en = "of these, out of school",
                unit = "人",
                source = "CEN",
                note = "Must be 0 for exit")
        @Required
        @Count
        Integer eduDropout,

        @DataElement(
                code = "TAS-011",
                zh = "基本医疗有保障",
                en = "basic medical care secured",
                source = "CEN",
                note = "All members insured (basic + critical illness) or legally exempt")
        @Required
        Boolean medicalSecure,

        @DataElement(code = "TAS-012", zh = "未参保人数", en = "members uninsured", unit = "人", source = "MON")
        @Required
        @Count
        Integer medicalUncovered,

        @DataElement(
                code = "TAS-013",
                zh = "住房安全有保障",
                en = "housing secured",
                source = "CEN",
                note = "Grade A/B, renovated, relocated or other safe house")
        @Required
        Boolean housingSecure,

        @DataElement(code = "TAS-014", zh = "住房安全实现方式", en = "how housing is safe", source = "CEN")
        @Coded("HOUSING_MEANS")
        String housingMeans,

        @DataElement(
                code = "TAS-015",
                zh = "饮水安全有保障",
                en = "drinking water secured",
                source = "CEN",
                note = "Quantity, quality, convenience, reliability all met")
        @Required
        Boolean waterSecure,

        @DataElement(
                code = "TAS-016",
                zh = "水量",
                en = "water per person and day",
                unit = "升/人·日",
                source = "TCHES",
                note = "≥ 35, ≥ 20 in water-short areas")
        @Decimal(precision = 6, scale = 1)
        BigDecimal waterQuantity,

        @DataElement(
                code = "TAS-017",
                zh = "水质达标",
                en = "water quality up to standard",
                source = "TCHES",
                note = "GB 5749 or the rural relaxations")
        Boolean waterQualityOk,

        @DataElement(
                code = "TAS-018",
                zh = "取水往返时间",
                en = "minutes to fetch water",
                unit = "分钟",
                source = "TCHES",
                note = "≤ 20 (or ≤ 800 m / ≤ 80 m vertical)")
        @Count
        Integer waterFetchMinutes,

        @DataElement(
                code = "TAS-019",
                zh = "供水保证率",
                en = "reliability of water supply",
                unit = "%",
                source = "TCHES",
                note = "≥ 90 (≥ 95 for full pass)")
        @Percent(precision = 5, scale = 2)
        BigDecimal waterReliability,

        @DataElement(
                code = "TAS-020",
                zh = "核实部门",
                en = "verifying department",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Coded("DEPARTMENT")
        String verifiedBy,

        @DataElement(
                code = "TAS-021",
                zh = "核实日期",
                en = "date of verification",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        LocalDate verifiedOn)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
