package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;

/**
 * 东西部协作台账: One ledger line of a year: 建立扶贫协作台账制度.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: ledgerNo. Period: continuous. Reported by: both sides separately.
 */
@RecordInfo(
        code = "COL",
        zh = "东西部协作台账",
        en = "east–west cooperation ledger",
        about = "One ledger line of a year",
        aboutZh = "一年协作的一笔台账：建立扶贫协作台账制度",
        tier = "core",
        key = {"ledgerNo"},
        period = "continuous",
        reporter = "both sides separately")
public record CooperationLedger(
        @DataElement(code = "COL-001", zh = "台账编号", en = "ledger number", source = "SEED") @Required @Text(32)
        String ledgerNo,

        @DataElement(code = "COL-002", zh = "结对编号", en = "pairing number", source = "SEED")
        @Required
        @Text(32)
        @References(CooperationPairing.class)
        String pairNo,

        @DataElement(code = "COL-003", zh = "年度", en = "year", source = "SEED", note = "每年对账") @Required
        Year year,

        @DataElement(code = "COL-004", zh = "填报方", en = "reporting side", source = "SEED", note = "East or west")
        @Required
        @Coded("COOP_SIDE")
        String side,

        @DataElement(
                code = "COL-005",
                zh = "协作内容",
                en = "item of cooperation",
                source = "COOP17",
                note = "Organisation, talent, funds, industry, labour, pairing (six parts of the assessment)")
        @Required
        @Coded("COOP_ITEM")
        String item,

        @DataElement(code = "COL-006", zh = "指标", en = "metric", source = "COOP", confidence = Confidence.LIKELY)
        @Required
        @Coded("COOP_METRIC")
        String metric,

        @DataElement(
                code = "COL-007",
                zh = "协议数",
                en = "agreed number",
                source = "COOP",
                confidence = Confidence.LIKELY)
        @Required
        @Decimal(precision = 16, scale = 2)
        BigDecimal plannedValue,

        @DataElement(code = "COL-008", zh = "完成数", en = "completed number", source = "SEED")
        @Required
        @Decimal(precision = 16, scale = 2)
        BigDecimal actualValue,

        @DataElement(code = "COL-009", zh = "单位", en = "unit", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(20)
        String unit,

        @DataElement(
                code = "COL-010",
                zh = "项目编号",
                en = "project code",
                source = "SEED",
                note = "Funds must be tied to projects",
                conditional = true)
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "COL-011", zh = "带动贫困人口", en = "poor people benefited", unit = "人", source = "SEED") @Count
        Integer poorBenefited,

        @DataElement(
                code = "COL-012",
                zh = "其中贫困残疾人",
                en = "of these, disabled people",
                unit = "人",
                source = "SEED",
                note = "Poor disabled people are within the scope")
        @Count
        Integer disabledBenefited,

        @DataElement(code = "COL-013", zh = "佐证", en = "evidence", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(200)
        String evidenceRef)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
