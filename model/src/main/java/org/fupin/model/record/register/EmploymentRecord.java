package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 务工（就业）记录: One spell of work, monthly monitoring.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: personNo + startMonth. Period: monthly. Reported by: village, HRSS.
 */
@RecordInfo(
        code = "EMP",
        zh = "务工（就业）记录",
        en = "employment record",
        about = "One spell of work, monthly monitoring",
        aboutZh = "一段务工经历，按月监测",
        tier = "core",
        key = {"personNo", "startMonth"},
        period = "monthly",
        reporter = "village, HRSS")
public record EmploymentRecord(
        @DataElement(code = "EMP-001", zh = "人编号", en = "person number", source = "MON")
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "EMP-002", zh = "证件号码", en = "certificate number", source = "MON")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "EMP-003", zh = "是否已务工", en = "whether at work", source = "MON") @Required
        Boolean isWorking,

        @DataElement(code = "EMP-004", zh = "开始时间", en = "start month", source = "MON") @Required
        YearMonth startMonth,

        @DataElement(
                code = "EMP-005",
                zh = "结束时间",
                en = "end month",
                source = "MON",
                note = "Required when no longer working",
                conditional = true)
        YearMonth endMonth,

        @DataElement(code = "EMP-006", zh = "务工所在地", en = "division of work", source = "MON", note = "County level")
        @Required
        @Division
        String workDivisionCode,

        @DataElement(code = "EMP-007", zh = "务工企业名称", en = "employer", source = "MON", conditional = true) @Text(200)
        String employer,

        @DataElement(code = "EMP-008", zh = "所属行业", en = "industry", source = "MON", note = "GB/T 4754 section")
        @Coded("INDUSTRY_TOP")
        String industry,

        @DataElement(
                code = "EMP-009",
                zh = "职业类别",
                en = "occupation",
                source = "GB",
                confidence = Confidence.LIKELY,
                note = "Major group of the occupation")
        @Coded("OCCUPATION_TOP")
        String occupation,

        @DataElement(code = "EMP-010", zh = "就业渠道", en = "channel of employment", source = "MON")
        @Required
        @Coded("JOB_CHANNEL")
        String channel,

        @DataElement(code = "EMP-011", zh = "是否点对点输送", en = "whether transported point to point", source = "MON")
        Boolean pointToPoint,

        @DataElement(
                code = "EMP-012",
                zh = "务工月收入",
                en = "monthly income",
                unit = "元",
                source = "MON",
                note = "Check outside 100..30,000")
        @Required
        @Yuan(10)
        BigDecimal monthlyIncome,

        @DataElement(code = "EMP-013", zh = "年度交通费补助", en = "transport subsidy", unit = "元", source = "MON") @Yuan(10)
        BigDecimal transportSubsidy,

        @DataElement(code = "EMP-014", zh = "联系电话", en = "phone", source = "MON")
        @Required
        @Text(11)
        @Sensitive(SensitiveKind.PHONE)
        String phone)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
