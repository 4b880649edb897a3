package org.fupin.model.record.register;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 家庭成员自然变更事件: Natural increase or decrease of members.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: eventNo. Period: on event, at the latest in the yearly window. Reported by: village → county.
 */
@RecordInfo(
        code = "MCE",
        zh = "家庭成员自然变更事件",
        en = "change of a member",
        about = "Natural increase or decrease of members",
        aboutZh = "家庭成员的自然增加与减少",
        tier = "core",
        key = {"eventNo"},
        period = "on event, at the latest in the yearly window",
        reporter = "village → county")
public record MemberChangeEvent(
        @DataElement(
                code = "MCE-001",
                zh = "事件编号",
                en = "event number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String eventNo,

        @DataElement(code = "MCE-002", zh = "人编号", en = "person number", national = "AAB001", source = "SYS")
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "MCE-003", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "MCE-004", zh = "变更类型", en = "change type", source = "SYS", note = "Increase or decrease")
        @Required
        @Coded("MEMBER_CHANGE_TYPE")
        String changeType,

        @DataElement(code = "MCE-005", zh = "变更原因", en = "reason", source = "SYS", confidence = Confidence.LIKELY)
        @Required
        @Coded("MEMBER_CHANGE_REASON")
        String reason,

        @DataElement(
                code = "MCE-006",
                zh = "发生日期",
                en = "event date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate eventDate,

        @DataElement(
                code = "MCE-007",
                zh = "对方户编号",
                en = "household number of the other side",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "For marriage and moves between registered households",
                conditional = true)
        @Text(12)
        @References(Household.class)
        String counterpartHouseholdNo,

        @DataElement(
                code = "MCE-008",
                zh = "佐证材料",
                en = "type of evidence",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Birth certificate, household register, death certificate …")
        @Coded("EVIDENCE_TYPE")
        String evidenceType)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
