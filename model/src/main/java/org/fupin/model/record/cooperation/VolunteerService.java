package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 扶贫志愿服务记录: One service.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: serviceNo. Period: on event. Reported by: team.
 */
@RecordInfo(
        code = "VSV",
        zh = "扶贫志愿服务记录",
        en = "volunteer service",
        about = "One service",
        aboutZh = "一次志愿服务",
        tier = "ledger",
        key = {"serviceNo"},
        period = "on event",
        reporter = "team")
public record VolunteerService(
        @DataElement(code = "VSV-001", zh = "服务编号", en = "service number", source = "SEED") @Required @Text(32)
        String serviceNo,

        @DataElement(code = "VSV-002", zh = "志愿者编号", en = "volunteer number", source = "SEED")
        @Required
        @Text(32)
        @References(Volunteer.class)
        String volunteerNo,

        @DataElement(code = "VSV-003", zh = "服务村", en = "village served", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "VSV-004", zh = "服务类型", en = "service type", source = "SEED")
        @Required
        @Coded("SOCIAL_SERVICE")
        String serviceType,

        @DataElement(code = "VSV-005", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date,

        @DataElement(
                code = "VSV-006",
                zh = "时长",
                en = "hours",
                unit = "小时",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "0 < h ≤ 24")
        @Required
        @Decimal(precision = 4, scale = 1)
        BigDecimal hours)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
