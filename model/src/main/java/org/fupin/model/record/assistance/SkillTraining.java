package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Person;

/**
 * 技能培训: Training of a poor worker.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: trainingNo + personNo. Period: on event. Reported by: HRSS, agriculture, poverty office.
 */
@RecordInfo(
        code = "TRN",
        zh = "技能培训",
        en = "skill training",
        about = "Training of a poor worker",
        aboutZh = "贫困劳动力参加的一次培训",
        tier = "ledger",
        key = {"trainingNo", "personNo"},
        period = "on event",
        reporter = "HRSS, agriculture, poverty office")
public record SkillTraining(
        @DataElement(
                code = "TRN-001",
                zh = "培训班编号",
                en = "training class number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String trainingNo,

        @DataElement(
                code = "TRN-002",
                zh = "人编号",
                en = "person number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(
                code = "TRN-003",
                zh = "培训类型",
                en = "type of training",
                source = "GX",
                note = "Short skill, practical farm techniques, entrepreneur …")
        @Required
        @Coded("TRAINING_TYPE")
        String trainingType,

        @DataElement(code = "TRN-004", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "TRN-005", zh = "结束", en = "end date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate,

        @DataElement(
                code = "TRN-006",
                zh = "是否取证",
                en = "whether certified",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean certificate,

        @DataElement(code = "TRN-007", zh = "是否就业", en = "whether employed afterwards", source = "GX")
        Boolean employedAfter,

        @DataElement(
                code = "TRN-008",
                zh = "补贴",
                en = "subsidy",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(10)
        BigDecimal subsidy)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
