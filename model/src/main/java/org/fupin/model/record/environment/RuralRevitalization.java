package org.fupin.model.record.environment;

import java.math.BigDecimal;
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
 * 乡村振兴衔接项目: Revitalisation support that goes first to poor areas.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectCode + year. Period: yearly. Reported by: agriculture.
 */
@RecordInfo(
        code = "LNK",
        zh = "乡村振兴衔接项目",
        en = "project linked to rural revitalisation",
        about = "Revitalisation support that goes first to poor areas",
        aboutZh = "优先支持贫困地区的乡村振兴项目",
        tier = "ledger",
        key = {"projectCode", "dataYear"},
        period = "yearly",
        reporter = "agriculture")
public record RuralRevitalization(
        @DataElement(code = "LNK-001", zh = "项目编号", en = "project code", source = "SEED")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "LNK-002",
                zh = "领域",
                en = "field",
                source = "SEED",
                note = "Infrastructure, basic public services …")
        @Required
        @Coded("REVITALIZATION_FIELD")
        String field,

        @DataElement(code = "LNK-003", zh = "地区", en = "project division code", source = "SEED") @Required @Division
        String projectDivisionCode,

        @DataElement(code = "LNK-004", zh = "是否贫困地区", en = "whether a poor area", source = "SEED", note = "优先倾斜")
        @Required
        Boolean isPoorArea,

        @DataElement(
                code = "LNK-005",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(16)
        BigDecimal amount)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
