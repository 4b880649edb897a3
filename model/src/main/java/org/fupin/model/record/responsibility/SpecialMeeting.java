package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 党委政府专题研究记录: Province quarterly, poor county monthly.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: meetingNo. Period: on event. Reported by: party committee / government.
 */
@RecordInfo(
        code = "MTG",
        zh = "党委政府专题研究记录",
        en = "special meeting",
        about = "Province quarterly, poor county monthly",
        aboutZh = "省级每季度、贫困县每月的专题研究",
        tier = "ledger",
        key = {"meetingNo"},
        period = "on event",
        reporter = "party committee / government")
public record SpecialMeeting(
        @DataElement(code = "MTG-001", zh = "会议编号", en = "meeting number", source = "SEED") @Required @Text(32)
        String meetingNo,

        @DataElement(code = "MTG-002", zh = "地区", en = "organisation division code", source = "SEED")
        @Required
        @Division
        String orgDivisionCode,

        @DataElement(code = "MTG-003", zh = "层级", en = "level", source = "SEED") @Required @Coded("ADMIN_LEVEL")
        String level,

        @DataElement(
                code = "MTG-004",
                zh = "主体",
                en = "deciding body",
                source = "SEED",
                note = "Party committee, government")
        @Required
        @Coded("BODY_TYPE")
        String body,

        @DataElement(code = "MTG-005", zh = "日期", en = "date", source = "SEED") @Required
        LocalDate date,

        @DataElement(code = "MTG-006", zh = "议题", en = "topic", source = "SEED") @Required @Text(300)
        String topic,

        @DataElement(code = "MTG-007", zh = "主持人", en = "chair", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String chair)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
