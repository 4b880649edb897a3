package org.fupin.model.record.fund;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 项目流程事件: Application, review, approval, notice, tender, start, acceptance, settlement, handover, removal.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectCode+seq. Period: on event. Reported by: the acting level.
 */
@RecordInfo(
        code = "PST",
        zh = "项目流程事件",
        en = "project stage",
        about = "Application, review, approval, notice, tender, start, acceptance, settlement, handover, removal",
        aboutZh = "项目的申报、审核、批复、公示、招标、开工、验收、结算、移交、出库",
        tier = "core",
        key = {"projectCode", "seq"},
        period = "on event",
        reporter = "the acting level")
public record ProjectStageEvent(
        @DataElement(code = "PST-001", zh = "项目编号", en = "project code", source = "LIB18")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "PST-002",
                zh = "序号",
                en = "sequence number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer seq,

        @DataElement(code = "PST-003", zh = "进入阶段", en = "stage entered", source = "LIB18")
        @Required
        @Coded("PROJECT_STAGE")
        String stage,

        @DataElement(code = "PST-004", zh = "日期", en = "event date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate eventDate,

        @DataElement(
                code = "PST-005",
                zh = "办理层级",
                en = "level of the acting body",
                source = "LIB18",
                note = "Village declares, township reviews, county decides")
        @Required
        @Coded("ADMIN_LEVEL")
        String actorLevel,

        @DataElement(
                code = "PST-006",
                zh = "文号",
                en = "document number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(60)
        String documentNo,

        @DataElement(
                code = "PST-007",
                zh = "公示编号",
                en = "notice number",
                source = "LIB18",
                note = "Required for village, township and county entry steps",
                conditional = true)
        @Text(32)
        @References(PublicNotice.class)
        String noticeNo,

        @DataElement(code = "PST-008", zh = "结果", en = "result", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("PROCEDURE_RESULT")
        String result,

        @DataElement(code = "PST-009", zh = "意见", en = "opinion", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(500)
        String opinion)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
