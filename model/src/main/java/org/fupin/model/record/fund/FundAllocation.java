package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 资金分配（安排）: Money of a source assigned to a project.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: allocationNo. Period: on event. Reported by: county finance + poverty office.
 */
@RecordInfo(
        code = "FAL",
        zh = "资金分配（安排）",
        en = "fund allocation",
        about = "Money of a source assigned to a project",
        aboutZh = "把一笔来源的资金安排给一个项目",
        tier = "core",
        key = {"allocationNo"},
        period = "on event",
        reporter = "county finance + poverty office")
public record FundAllocation(
        @DataElement(
                code = "FAL-001",
                zh = "安排编号",
                en = "allocation number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String allocationNo,

        @DataElement(code = "FAL-002", zh = "资金编号", en = "fund code", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @References(FundSource.class)
        String fundCode,

        @DataElement(
                code = "FAL-003",
                zh = "项目编号",
                en = "project code",
                source = "LIB18",
                note = "Project must already be in the library")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "FAL-004",
                zh = "安排金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Σ per source ≤ source amount")
        @Required
        @Yuan(16)
        BigDecimal amount,

        @DataElement(code = "FAL-005", zh = "安排日期", en = "allocation date", source = "NOT18") @Required
        LocalDate allocationDate,

        @DataElement(code = "FAL-006", zh = "分配文号", en = "allocation document number", source = "NOT18")
        @Required
        @Text(60)
        String allocationDocNo,

        @DataElement(
                code = "FAL-007",
                zh = "公告编号",
                en = "notice number",
                source = "NOT18",
                note = "Result must be announced within 15 working days",
                conditional = true)
        @Text(32)
        @References(PublicNotice.class)
        String noticeNo,

        @DataElement(code = "FAL-008", zh = "实施单位", en = "implementing organisation", source = "NOT18")
        @Required
        @Text(200)
        String implementingOrg)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
