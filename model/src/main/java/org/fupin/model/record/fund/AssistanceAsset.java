package org.fupin.model.record.fund;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫项目资产: Asset formed by a project.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: assetNo. Period: on acceptance, yearly stocktake. Reported by: county, village.
 */
@RecordInfo(
        code = "AST",
        zh = "扶贫项目资产",
        en = "asset of a poverty project",
        about = "Asset formed by a project",
        aboutZh = "项目形成的资产",
        tier = "ledger",
        key = {"assetNo"},
        period = "on acceptance, yearly stocktake",
        reporter = "county, village")
public record AssistanceAsset(
        @DataElement(
                code = "AST-001",
                zh = "资产编号",
                en = "asset number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String assetNo,

        @DataElement(
                code = "AST-002",
                zh = "来源项目",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "AST-003",
                zh = "资产类型",
                en = "asset type",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Operating, public welfare, to household")
        @Required
        @Coded("ASSET_TYPE")
        String assetType,

        @DataElement(
                code = "AST-004",
                zh = "原值",
                en = "original value",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ project payment")
        @Required
        @Yuan(16)
        BigDecimal originalValue,

        @DataElement(
                code = "AST-005",
                zh = "产权归属",
                en = "type of owner",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("ASSET_OWNER")
        String ownerType,

        @DataElement(code = "AST-006", zh = "管护主体", en = "custodian", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        String custodian,

        @DataElement(
                code = "AST-007",
                zh = "年度收益",
                en = "income of the year",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(14)
        BigDecimal yearIncome,

        @DataElement(
                code = "AST-008",
                zh = "其中分配到贫困户",
                en = "of this, income to poor households",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ yearIncome")
        @Yuan(14)
        BigDecimal incomeToPoor,

        @DataElement(code = "AST-009", zh = "状态", en = "state", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("ASSET_STATE")
        String state)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
