package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import java.time.Year;
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
 * 脱贫责任落实台账: Task, owner, deadline, state: 建立落实台账，分解到年、落实到人.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: taskNo. Period: continuous. Reported by: every level.
 */
@RecordInfo(
        code = "RSP",
        zh = "脱贫责任落实台账",
        en = "ledger of responsibilities",
        about = "Task, owner, deadline, state",
        aboutZh = "任务、责任人、时限、进展：建立落实台账，分解到年、落实到人",
        tier = "core",
        key = {"taskNo"},
        period = "continuous",
        reporter = "every level")
public record ResponsibilityLedger(
        @DataElement(code = "RSP-001", zh = "任务编号", en = "task number", source = "SEED") @Required @Text(32)
        String taskNo,

        @DataElement(code = "RSP-002", zh = "任务", en = "task name", source = "SEED") @Required @Text(300)
        String taskName,

        @DataElement(
                code = "RSP-003",
                zh = "来源文件",
                en = "source document",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(100)
        String sourceDoc,

        @DataElement(code = "RSP-004", zh = "年度", en = "year", source = "SEED", note = "分解到年") @Required
        Year year,

        @DataElement(code = "RSP-005", zh = "责任单位", en = "responsible organisation", source = "SEED")
        @Required
        @Text(200)
        String ownerOrg,

        @DataElement(code = "RSP-006", zh = "责任人", en = "responsible person", source = "SEED", note = "落实到人")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String ownerPerson,

        @DataElement(code = "RSP-007", zh = "层级", en = "level", source = "SEED") @Required @Coded("ADMIN_LEVEL")
        String level,

        @DataElement(code = "RSP-008", zh = "时限", en = "deadline", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate deadline,

        @DataElement(
                code = "RSP-009",
                zh = "进展",
                en = "state of progress",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("TASK_STATE")
        String state,

        @DataElement(
                code = "RSP-010",
                zh = "完成日期",
                en = "date of completion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate finishedDate,

        @DataElement(
                code = "RSP-011",
                zh = "上级任务",
                en = "number of the parent task",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(32)
        @References(ResponsibilityLedger.class)
        String parentTaskNo)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
