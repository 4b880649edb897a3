package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;

/**
 * 产业扶贫风险评估: Technical and market risk of leading poverty industries.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: assessmentNo. Period: yearly. Reported by: county.
 */
@RecordInfo(
        code = "RSK",
        zh = "产业扶贫风险评估",
        en = "risk of an industry",
        about = "Technical and market risk of leading poverty industries",
        aboutZh = "主导产业的技术和市场风险",
        tier = "ledger",
        key = {"assessmentNo"},
        period = "yearly",
        reporter = "county")
public record IndustryRisk(
        @DataElement(code = "RSK-001", zh = "编号", en = "assessment number", source = "SEED") @Required @Text(32)
        String assessmentNo,

        @DataElement(code = "RSK-002", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(code = "RSK-003", zh = "主导产业", en = "leading industry", source = "SEED") @Required @Text(60)
        String industry,

        @DataElement(
                code = "RSK-004",
                zh = "项目编号",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "RSK-005", zh = "技术风险", en = "technical risk", source = "SEED")
        @Required
        @Coded("RISK_LEVEL")
        String technicalRisk,

        @DataElement(code = "RSK-006", zh = "市场风险", en = "market risk", source = "SEED") @Required @Coded("RISK_LEVEL")
        String marketRisk,

        @DataElement(code = "RSK-007", zh = "盲目跟风一刀切", en = "blind following", source = "SEED") @Required
        Boolean herding,

        @DataElement(code = "RSK-008", zh = "防范处置措施", en = "countermeasures", source = "SEED") @Required @Text(1000)
        String countermeasure,

        @DataElement(code = "RSK-009", zh = "实际损失", en = "actual loss", unit = "元", source = "SEED") @Yuan(14)
        BigDecimal loss,

        @DataElement(code = "RSK-010", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
