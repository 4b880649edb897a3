package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 建档立卡户（贫困户）: The registered poor household; the unit of identification and exit.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: identity and certificate of the head (1–5), place and contact (6–14), identification and causes (15–20), state, exit and return (21–28), members and features (29–36), collection (37–38).
 *
 * <p>Key: householdNo. Period: on event, yearly verification. Reported by: village → township → county poverty office.
 */
@RecordInfo(
        code = "HHD",
        zh = "建档立卡户（贫困户）",
        en = "household",
        about = "The registered poor household; the unit of identification and exit",
        aboutZh = "建档立卡的贫困户，是识别和退出的基本单位",
        tier = "core",
        key = {"householdNo"},
        period = "on event, yearly verification",
        reporter = "village → township → county poverty office")
public record Household(
        @DataElement(
                code = "HHD-001",
                zh = "户编号",
                en = "household number",
                national = "AAC001",
                source = "SYS",
                note = "Number given by the national system; digits only (10 to 11 digits seen)")
        @Required
        @Text(12)
        String householdNo,

        @DataElement(
                code = "HHD-002",
                zh = "户主人编号",
                en = "head person number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Must be a valid member whose relation is head")
        @Text(14)
        @References(Person.class)
        String headPersonNo,

        @DataElement(code = "HHD-003", zh = "户主姓名", en = "head name", national = "AAC029", source = "J14")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String headName,

        @DataElement(code = "HHD-004", zh = "户主证件类型", en = "head certificate type", source = "SYS")
        @Required
        @Coded("CERT_TYPE")
        String headCertificateType,

        @DataElement(
                code = "HHD-005",
                zh = "户主证件号码",
                en = "head certificate number",
                national = "AAC031",
                source = "MON",
                note = "18 (ID), 20 (disability certificate) or 22 (reissued disability certificate)")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String headCertificateNo,

        @DataElement(code = "HHD-006", zh = "行政村代码", en = "village code", national = "AAD001", source = "SYS")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "HHD-007", zh = "自然村代码", en = "natural village code", national = "AAD041", source = "SYS")
        @Text(15)
        @References(NaturalVillage.class)
        String naturalVillageCode,

        @DataElement(
                code = "HHD-008",
                zh = "所在组（村民小组）",
                en = "group (natural village)",
                national = "AAR007",
                source = "SYS")
        @Text(60)
        String groupName,

        @DataElement(code = "HHD-009", zh = "家庭住址", en = "address", source = "J14")
        @Text(200)
        @Sensitive(SensitiveKind.ADDRESS)
        String address,

        @DataElement(
                code = "HHD-010",
                zh = "经度",
                en = "longitude",
                unit = "°",
                national = "AAR101",
                source = "SYS",
                note = "Household position has been collected since 2018")
        @Decimal(precision = 10, scale = 6)
        @Sensitive(SensitiveKind.LOCATION)
        BigDecimal longitude,

        @DataElement(code = "HHD-011", zh = "纬度", en = "latitude", unit = "°", national = "AAR102", source = "SYS")
        @Decimal(precision = 9, scale = 6)
        @Sensitive(SensitiveKind.LOCATION)
        BigDecimal latitude,

        @DataElement(
                code = "HHD-012",
                zh = "联系电话",
                en = "contact phone",
                national = "AAR012",
                source = "J14",
                note = "11-digit mobile or fixed line")
        @Text(20)
        @Sensitive(SensitiveKind.PHONE)
        String contactPhone,

        @DataElement(code = "HHD-013", zh = "开户银行", en = "bank name", national = "AAQ002", source = "J14") @Text(100)
        String bankName,

        @DataElement(
                code = "HHD-014",
                zh = "银行卡号（一卡通）",
                en = "bank account number",
                national = "AAC004",
                source = "J14",
                note = "Account for direct payment to the household")
        @Text(32)
        @Sensitive(SensitiveKind.ACCOUNT)
        String bankAccountNo,

        @DataElement(
                code = "HHD-015",
                zh = "识别标准",
                en = "identification standard",
                source = "J14",
                note = "National, provincial or municipal line")
        @Required
        @Coded("IDENT_STANDARD")
        String identificationStandard,

        @DataElement(
                code = "HHD-016",
                zh = "识别时执行标准",
                en = "identification line applied",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Value of the line that was applied")
        @Yuan(10)
        BigDecimal identificationLine,

        @DataElement(code = "HHD-017", zh = "贫困户属性", en = "household attribute", national = "AAC006", source = "J14")
        @Required
        @Coded("HOUSEHOLD_ATTRIBUTE")
        String householdAttribute,

        @DataElement(
                code = "HHD-018",
                zh = "主要致贫原因",
                en = "main cause",
                national = "AAC007",
                source = "J14",
                note = "Exactly one")
        @Required(rule = "HHD-F-004")
        @Coded("POVERTY_CAUSE")
        String mainCause,

        @DataElement(
                code = "HHD-019",
                zh = "其他致贫原因",
                en = "other causes",
                national = "AAC008",
                source = "J14",
                note = "At most two, none equal to the main cause")
        @Coded(value = "POVERTY_CAUSE", min = 0, max = 2)
        List<String> otherCauses,

        @DataElement(
                code = "HHD-020",
                zh = "致贫原因说明",
                en = "cause note",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Required when a cause is 其他")
        @Text(500)
        @Sensitive(SensitiveKind.SECRET)
        String causeNote,

        @DataElement(code = "HHD-021", zh = "脱贫状态（脱贫标志）", en = "poverty status", national = "AAR010", source = "SYS")
        @Required
        @Coded("POVERTY_STATUS")
        String povertyStatus,

        @DataElement(
                code = "HHD-022",
                zh = "识别日期",
                en = "identified date",
                source = "J14",
                confidence = Confidence.LIKELY,
                note = "Day of the county announcement")
        @Required
        LocalDate identifiedDate,

        @DataElement(code = "HHD-023", zh = "识别年度", en = "identified year", source = "SYS", note = "2013..2020")
        @Required
        Year identifiedYear,

        @DataElement(
                code = "HHD-024",
                zh = "脱贫年度",
                en = "exit year",
                source = "SYS",
                note = "Required when status is 已脱贫",
                conditional = true)
        Year exitYear,

        @DataElement(code = "HHD-025", zh = "计划脱贫年度", en = "planned exit year", source = "SYS", note = "≤ 2020")
        Year plannedExitYear,

        @DataElement(
                code = "HHD-026",
                zh = "返贫年度",
                en = "year of the return to poverty",
                source = "SYS",
                confidence = Confidence.LIKELY,
                note = "Required when status is 返贫",
                conditional = true)
        Year returnYear,

        @DataElement(
                code = "HHD-027",
                zh = "返贫原因",
                en = "cause of the return to poverty",
                source = "SYS",
                confidence = Confidence.LIKELY,
                conditional = true)
        @Coded("RETURN_CAUSE")
        String returnCause,

        @DataElement(
                code = "HHD-028",
                zh = "脱贫享受政策",
                en = "policies after exit",
                source = "MON",
                note = "脱贫后继续享受政策 or not")
        @Coded("EXIT_POLICY")
        String enjoysPolicyAfterExit,

        @DataElement(
                code = "HHD-029",
                zh = "家庭人口数",
                en = "member count",
                unit = "人",
                national = "AAC017",
                source = "J14",
                note = "Equals the count of valid members")
        @Required
        @Count
        Integer memberCount,

        @DataElement(
                code = "HHD-030",
                zh = "劳动力人数",
                en = "members able to work",
                unit = "人",
                source = "J14",
                confidence = Confidence.LIKELY,
                note = "Members with ordinary or skilled labour")
        @Count
        Integer laborCount,

        @DataElement(code = "HHD-031", zh = "是否军烈属", en = "family of a soldier or martyr", source = "J14")
        Boolean isMilitaryMartyrFamily,

        @DataElement(code = "HHD-032", zh = "是否独生子女户", en = "one-child family", source = "J14")
        Boolean isOnlyChildFamily,

        @DataElement(code = "HHD-033", zh = "是否双女户", en = "two-daughter family", source = "J14")
        Boolean isTwoDaughterFamily,

        @DataElement(code = "HHD-034", zh = "是否易地扶贫搬迁户", en = "whether relocated", source = "J14")
        Boolean isRelocated,

        @DataElement(
                code = "HHD-035",
                zh = "是否监测对象",
                en = "whether monitored",
                source = "MON",
                note = "True only if a live MON record exists")
        Boolean monitoredFlag,

        @DataElement(
                code = "HHD-036",
                zh = "整户无劳动能力兜底保障户",
                en = "household without labour under the guarantee",
                source = "MON")
        Boolean noLaborGuarantee,

        @DataElement(code = "HHD-037", zh = "信息采集人", en = "collector of the data", source = "SYS")
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String collectedBy,

        @DataElement(code = "HHD-038", zh = "采集日期", en = "date of collection", source = "SYS")
        LocalDate collectedOn)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
