package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 扶贫志愿服务人员: 扶贫志愿服务人员库.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: volunteerNo. Period: on event. Reported by: civil affairs, youth league.
 */
@RecordInfo(
        code = "VOL",
        zh = "扶贫志愿服务人员",
        en = "volunteer",
        about = "扶贫志愿服务人员库",
        aboutZh = "扶贫志愿服务人员库",
        tier = "ledger",
        key = {"volunteerNo"},
        period = "on event",
        reporter = "civil affairs, youth league")
public record Volunteer(
        @DataElement(code = "VOL-001", zh = "志愿者编号", en = "volunteer number", source = "SEED") @Required @Text(32)
        String volunteerNo,

        @DataElement(code = "VOL-002", zh = "姓名", en = "name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(
                code = "VOL-003",
                zh = "证件号码",
                en = "certificate number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "VOL-004", zh = "所属团队", en = "team number", source = "SEED")
        @Text(32)
        @References(VolunteerTeam.class)
        String teamNo,

        @DataElement(code = "VOL-005", zh = "专业特长", en = "special skills", source = "SEED", note = "专业化")
        @Coded(value = "VOLUNTEER_SKILL", min = 0)
        List<String> skills,

        @DataElement(
                code = "VOL-006",
                zh = "注册日期",
                en = "date of registration",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate registeredDate,

        @DataElement(
                code = "VOL-007",
                zh = "累计服务时长",
                en = "total hours of service",
                unit = "小时",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Σ services")
        @Required
        @Decimal(precision = 8, scale = 1)
        BigDecimal hoursTotal)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
