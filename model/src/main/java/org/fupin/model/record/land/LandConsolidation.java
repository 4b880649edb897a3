package org.fupin.model.record.land;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;

/**
 * 土地整治与高标准农田: Project and subsidy in poor areas.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectCode. Period: yearly. Reported by: natural resources, agriculture.
 */
@RecordInfo(
        code = "LRC",
        zh = "土地整治与高标准农田",
        en = "land consolidation",
        about = "Project and subsidy in poor areas",
        aboutZh = "贫困地区的土地整治项目与补助",
        tier = "ledger",
        key = {"projectCode"},
        period = "yearly",
        reporter = "natural resources, agriculture")
public record LandConsolidation(
        @DataElement(code = "LRC-001", zh = "项目编号", en = "project code", source = "SEED")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "LRC-002", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(code = "LRC-003", zh = "类型", en = "kind", source = "SEED") @Required @Coded("LAND_PROJECT_KIND")
        String kind,

        @DataElement(
                code = "LRC-004",
                zh = "建设面积",
                en = "area of construction",
                unit = "亩",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Mu(12)
        BigDecimal area,

        @DataElement(
                code = "LRC-005",
                zh = "新增耕地",
                en = "newly arable land",
                unit = "亩",
                source = "SEED",
                note = "≤ area")
        @Mu(12)
        BigDecimal newArable,

        @DataElement(code = "LRC-006", zh = "补助资金", en = "subsidy", unit = "元", source = "SEED") @Required @Yuan(16)
        BigDecimal subsidy)
        implements LandRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
