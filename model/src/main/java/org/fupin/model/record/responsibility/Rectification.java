package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 整改: Measures and closing of an issue.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: rectificationNo. Period: on event. Reported by: responsible unit.
 */
@RecordInfo(
        code = "REC",
        zh = "整改",
        en = "rectification",
        about = "Measures and closing of an issue",
        aboutZh = "问题的整改与销号",
        tier = "core",
        key = {"rectificationNo"},
        period = "on event",
        reporter = "responsible unit")
public record Rectification(
        @DataElement(
                code = "REC-001",
                zh = "整改编号",
                en = "rectification number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String rectificationNo,

        @DataElement(
                code = "REC-002",
                zh = "问题编号",
                en = "issue number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @References(Issue.class)
        String issueNo,

        @DataElement(code = "REC-003", zh = "整改措施", en = "measure", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(2000)
        String measure,

        @DataElement(
                code = "REC-004",
                zh = "完成日期",
                en = "date of completion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≥ foundDate",
                conditional = true)
        LocalDate doneDate,

        @DataElement(
                code = "REC-005",
                zh = "追回金额",
                en = "amount recovered",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ involved",
                conditional = true)
        @Yuan(16)
        BigDecimal amountRecovered,

        @DataElement(
                code = "REC-006",
                zh = "处理人数",
                en = "persons dealt with",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer personsDisciplined,

        @DataElement(
                code = "REC-007",
                zh = "验收单位",
                en = "accepting unit",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(200)
        String verifiedBy,

        @DataElement(
                code = "REC-008",
                zh = "销号日期",
                en = "date of closing",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≥ doneDate",
                conditional = true)
        LocalDate verifiedDate)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
