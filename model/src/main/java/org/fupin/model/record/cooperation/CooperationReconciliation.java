package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 协作年度对账: Yearly reconciliation of both ledgers.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pairNo + year + metric. Period: yearly. Reported by: State Council leading group.
 */
@RecordInfo(
        code = "COR",
        zh = "协作年度对账",
        en = "yearly reconciliation of cooperation",
        about = "Yearly reconciliation of both ledgers",
        aboutZh = "东西双方台账的年度对账",
        tier = "core",
        key = {"pairNo", "year", "metric"},
        period = "yearly",
        reporter = "State Council leading group")
public record CooperationReconciliation(
        @DataElement(code = "COR-001", zh = "结对编号", en = "pairing number", source = "SEED")
        @Required
        @Text(32)
        @References(CooperationPairing.class)
        String pairNo,

        @DataElement(code = "COR-002", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "COR-003", zh = "指标", en = "metric", source = "SEED") @Required @Coded("COOP_METRIC")
        String metric,

        @DataElement(code = "COR-004", zh = "东部方数", en = "number of the eastern side", source = "SEED")
        @Required
        @Decimal(precision = 16, scale = 2)
        BigDecimal eastValue,

        @DataElement(code = "COR-005", zh = "西部方数", en = "number of the western side", source = "SEED")
        @Required
        @Decimal(precision = 16, scale = 2)
        BigDecimal westValue,

        @DataElement(
                code = "COR-006",
                zh = "差额",
                en = "difference",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "eastValue − westValue")
        @Required
        @Decimal(precision = 16, scale = 2)
        BigDecimal difference,

        @DataElement(
                code = "COR-007",
                zh = "差异说明",
                en = "explanation of the difference",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Required when ≠ 0",
                conditional = true)
        @Text(500)
        String explanation,

        @DataElement(
                code = "COR-008",
                zh = "双方确认",
                en = "date of confirmation by both sides",
                source = "COOP17",
                note = "Self reports by year end, cross check by end January")
        @Required
        LocalDate confirmedDate)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
