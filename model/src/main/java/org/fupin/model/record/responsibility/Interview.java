package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 约谈: Talk with provincial leaders and others, at any time.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: talkNo. Period: on event. Reported by: leading group.
 */
@RecordInfo(
        code = "TLK",
        zh = "约谈",
        en = "admonishing interview",
        about = "Talk with provincial leaders and others, at any time",
        aboutZh = "随时约谈省级负责人和其他人员",
        tier = "ledger",
        key = {"talkNo"},
        period = "on event",
        reporter = "leading group")
public record Interview(
        @DataElement(code = "TLK-001", zh = "约谈编号", en = "talk number", source = "SEED") @Required @Text(32)
        String talkNo,

        @DataElement(code = "TLK-002", zh = "约谈层级", en = "level of the interviewer", source = "SEED")
        @Required
        @Coded("ADMIN_LEVEL")
        String interviewerLevel,

        @DataElement(code = "TLK-003", zh = "被约谈对象", en = "interviewee", source = "SEED")
        @Required
        @Text(200)
        @Sensitive(SensitiveKind.NAME)
        String interviewee,

        @DataElement(code = "TLK-004", zh = "被约谈层级", en = "level of the interviewee", source = "SEED")
        @Required
        @Coded("ADMIN_LEVEL")
        String intervieweeLevel,

        @DataElement(code = "TLK-005", zh = "日期", en = "date", source = "SEED") @Required
        LocalDate date,

        @DataElement(
                code = "TLK-006",
                zh = "问题发现日期",
                en = "date the problem was found",
                source = "SEED",
                note = "随时发现随时约谈")
        @Required
        LocalDate problemDate,

        @DataElement(code = "TLK-007", zh = "事由", en = "reason", source = "SEED") @Required @Coded("TALK_REASON")
        String reason,

        @DataElement(
                code = "TLK-008",
                zh = "问题编号",
                en = "issue number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(32)
        @References(Issue.class)
        String issueNo)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
