package org.fupin.model.record.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;

/**
 * 贫困户退出程序: Appraisal, verification, consent, notice, announcement, cancellation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: procedureNo. Period: yearly. Reported by: village, township, county.
 */
@RecordInfo(
        code = "EXH",
        zh = "贫困户退出程序",
        en = "exit of a household",
        about = "Appraisal, verification, consent, notice, announcement, cancellation",
        aboutZh = "评议、核实、认可、公示、公告、销号",
        tier = "core",
        key = {"procedureNo"},
        period = "yearly",
        reporter = "village, township, county")
public record HouseholdExit(
        @DataElement(code = "EXH-001", zh = "程序编号", en = "procedure number", source = "LAW16") @Required @Text(32)
        String procedureNo,

        @DataElement(code = "EXH-002", zh = "户编号", en = "household number", source = "LAW16")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "EXH-003", zh = "退出年度", en = "exit year", source = "LAW16") @Required
        Year exitYear,

        @DataElement(
                code = "EXH-004",
                zh = "村两委提出（民主评议）",
                en = "date of the proposal (democratic appraisal)",
                source = "LAW16")
        @Required
        LocalDate proposedDate,

        @DataElement(code = "EXH-005", zh = "村两委和驻村工作队核实", en = "date of verification", source = "LAW16") @Required
        LocalDate verifiedDate,

        @DataElement(code = "EXH-006", zh = "拟退出户认可", en = "date of consent", source = "LAW16") @Required
        LocalDate consentDate,

        @DataElement(code = "EXH-007", zh = "户主签字", en = "whether the householder signed", source = "LAW16") @Required
        Boolean consentSigned,

        @DataElement(code = "EXH-008", zh = "村内公示开始", en = "first day of the village notice", source = "LAW16")
        @Required
        LocalDate noticeStart,

        @DataElement(code = "EXH-009", zh = "村内公示结束", en = "last day of the village notice", source = "LAW16") @Required
        LocalDate noticeEnd,

        @DataElement(code = "EXH-010", zh = "公告退出", en = "date of the announcement", source = "LAW16") @Required
        LocalDate announcedDate,

        @DataElement(code = "EXH-011", zh = "建档立卡销号（标注）", en = "date of cancellation in the register", source = "LAW16")
        @Required
        LocalDate cancelledDate,

        @DataElement(
                code = "EXH-012",
                zh = "人均纯收入",
                en = "net income per capita",
                unit = "元",
                source = "LAW16",
                note = "Stable above the line")
        @Required
        @Yuan(10)
        BigDecimal netIncomePerCapita,

        @DataElement(code = "EXH-013", zh = "退出收入标准", en = "income line of the exit", unit = "元", source = "LAW16")
        @Required
        @Yuan(10)
        BigDecimal incomeLine,

        @DataElement(code = "EXH-014", zh = "吃穿不愁", en = "food and clothing", source = "LAW16") @Required
        Boolean foodClothing,

        @DataElement(code = "EXH-015", zh = "义务教育", en = "compulsory education", source = "LAW16") @Required
        Boolean education,

        @DataElement(code = "EXH-016", zh = "基本医疗", en = "basic medical care", source = "LAW16") @Required
        Boolean medical,

        @DataElement(code = "EXH-017", zh = "住房安全", en = "safe housing", source = "LAW16") @Required
        Boolean housing,

        @DataElement(code = "EXH-018", zh = "饮水安全", en = "safe water", source = "CEN") @Required
        Boolean water)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
