package org.fupin.model.record.register;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 户动态调整事件: Entry, exit, return, cancellation, split, merge of a household: 脱贫即出、返贫即入.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: eventNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "HCE",
        zh = "户动态调整事件",
        en = "change of a household",
        about = "Entry, exit, return, cancellation, split, merge of a household",
        aboutZh = "户的纳入、脱贫、返贫、销户、分户、合户：脱贫即出、返贫即入",
        tier = "core",
        key = {"eventNo"},
        period = "on event",
        reporter = "county")
public record HouseholdChangeEvent(
        @DataElement(
                code = "HCE-001",
                zh = "事件编号",
                en = "event number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String eventNo,

        @DataElement(code = "HCE-002", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "HCE-003", zh = "动态调整类型", en = "change type", source = "SYS")
        @Required
        @Coded("HH_CHANGE_TYPE")
        String changeType,

        @DataElement(
                code = "HCE-004",
                zh = "发生日期",
                en = "event date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Day on which the fact arose")
        @Required
        LocalDate eventDate,

        @DataElement(
                code = "HCE-005",
                zh = "生效日期",
                en = "effective date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Day of announcement")
        @Required
        LocalDate effectiveDate,

        @DataElement(
                code = "HCE-006",
                zh = "变更前状态",
                en = "status before",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Coded("POVERTY_STATUS")
        String fromStatus,

        @DataElement(
                code = "HCE-007",
                zh = "变更后状态",
                en = "status after",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("POVERTY_STATUS")
        String toStatus,

        @DataElement(
                code = "HCE-008",
                zh = "原因",
                en = "cause",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Required for 新识别 and 返贫",
                conditional = true)
        @Coded("RETURN_CAUSE")
        String cause,

        @DataElement(
                code = "HCE-009",
                zh = "相关户编号",
                en = "related household number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "For split and merge",
                conditional = true)
        @Text(12)
        @References(Household.class)
        String relatedHouseholdNo,

        @DataElement(
                code = "HCE-010",
                zh = "程序编号",
                en = "procedure number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "IDN or EXH procedure that authorises the change",
                conditional = true)
        @Text(32)
        String procedureNo,

        @DataElement(code = "HCE-011", zh = "经办人", en = "handled by", source = "PROP", confidence = Confidence.PROPOSED)
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String operator)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
