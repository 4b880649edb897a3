package org.fupin.model.record.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 土地节余指标调剂: Transfer of surplus quotas within or across provinces.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: transferNo. Period: on event. Reported by: natural resources.
 */
@RecordInfo(
        code = "LQT",
        zh = "土地节余指标调剂",
        en = "transfer of land quotas",
        about = "Transfer of surplus quotas within or across provinces",
        aboutZh = "土地节余指标在省内或跨省的调剂",
        tier = "ledger",
        key = {"transferNo"},
        period = "on event",
        reporter = "natural resources")
public record LandQuotaTransfer(
        @DataElement(code = "LQT-001", zh = "调剂编号", en = "transfer number", source = "SEED") @Required @Text(32)
        String transferNo,

        @DataElement(code = "LQT-002", zh = "指标类型", en = "quota type", source = "SEED")
        @Required
        @Coded("LAND_QUOTA_TYPE")
        String quotaType,

        @DataElement(
                code = "LQT-003",
                zh = "调剂范围",
                en = "scope",
                source = "SEED",
                note = "Within province, across provinces (state-coordinated)")
        @Required
        @Coded("TRANSFER_SCOPE")
        String scope,

        @DataElement(code = "LQT-004", zh = "调出县", en = "county that transfers out", source = "SEED")
        @Required
        @Division
        String outCounty,

        @DataElement(code = "LQT-005", zh = "调入地区", en = "division that takes over", source = "SEED")
        @Required
        @Division
        String inDivision,

        @DataElement(
                code = "LQT-006",
                zh = "面积",
                en = "area",
                unit = "公顷",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ surplus")
        @Required
        @Decimal(precision = 12, scale = 4)
        BigDecimal area,

        @DataElement(
                code = "LQT-007",
                zh = "单价",
                en = "unit price",
                unit = "元/公顷",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal unitPrice,

        @DataElement(
                code = "LQT-008",
                zh = "调剂收入",
                en = "revenue of the transfer",
                unit = "元",
                source = "SEED",
                note = "area × price")
        @Required
        @Yuan(16)
        BigDecimal revenue,

        @DataElement(
                code = "LQT-009",
                zh = "用于脱贫攻坚",
                en = "revenue used against poverty",
                unit = "元",
                source = "SEED",
                note = "Through budget expenditure")
        @Required
        @Yuan(16)
        BigDecimal revenueToPoverty,

        @DataElement(code = "LQT-010", zh = "调剂日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements LandRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
