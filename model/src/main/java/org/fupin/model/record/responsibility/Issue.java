package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 问题（审计、巡视、督查、考核、信访）: One found problem.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: issueNo. Period: on event. Reported by: finder.
 */
@RecordInfo(
        code = "ISS",
        zh = "问题（审计、巡视、督查、考核、信访）",
        en = "problem found",
        about = "One found problem",
        aboutZh = "发现的一个问题",
        tier = "core",
        key = {"issueNo"},
        period = "on event",
        reporter = "finder")
public record Issue(
        @DataElement(code = "ISS-001", zh = "问题编号", en = "issue number", source = "SEED") @Required @Text(32)
        String issueNo,

        @DataElement(code = "ISS-002", zh = "来源", en = "source", source = "SEED") @Required @Coded("ISSUE_SOURCE")
        String source,

        @DataElement(
                code = "ISS-003",
                zh = "问题类型",
                en = "issue type",
                source = "SEED",
                note = "Six work-style kinds + fund misuse kinds of the seed")
        @Required
        @Coded("ISSUE_TYPE")
        String issueType,

        @DataElement(
                code = "ISS-004",
                zh = "发现日期",
                en = "date of finding",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate foundDate,

        @DataElement(
                code = "ISS-005",
                zh = "地区",
                en = "problem division code",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Division
        String problemDivisionCode,

        @DataElement(
                code = "ISS-006",
                zh = "对象类型",
                en = "object type",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Coded("RECORD_TYPE")
        String objectType,

        @DataElement(
                code = "ISS-007",
                zh = "对象编号",
                en = "number of the object",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(40)
        String objectId,

        @DataElement(
                code = "ISS-008",
                zh = "涉及金额",
                en = "amount involved",
                unit = "元",
                source = "SEED",
                note = "Fund issues",
                conditional = true)
        @Yuan(16)
        BigDecimal amountInvolved,

        @DataElement(code = "ISS-009", zh = "描述", en = "description", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(2000)
        @Sensitive(SensitiveKind.SECRET)
        String description,

        @DataElement(
                code = "ISS-010",
                zh = "责任单位",
                en = "responsible organisation",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        String responsibleOrg,

        @DataElement(
                code = "ISS-011",
                zh = "整改期限",
                en = "deadline of rectification",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate deadline,

        @DataElement(code = "ISS-012", zh = "状态", en = "state", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("ISSUE_STATE")
        String state)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
