package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.County;

/**
 * 定点扶贫: Central and other units helping a county.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: unitCode + countyCode + year. Period: yearly. Reported by: unit, lead unit.
 */
@RecordInfo(
        code = "DSA",
        zh = "定点扶贫",
        en = "designated assistance",
        about = "Central and other units helping a county",
        aboutZh = "中央和其他单位定点帮扶一个县",
        tier = "ledger",
        key = {"unitCode", "countyCode", "year"},
        period = "yearly",
        reporter = "unit, lead unit")
public record DesignatedAssistance(
        @DataElement(code = "DSA-001", zh = "定点扶贫单位", en = "helping unit", source = "SEED") @Required @CreditCode
        String unitCode,

        @DataElement(code = "DSA-002", zh = "牵头单位", en = "leading unit", source = "SEED", note = "强化牵头单位责任")
        @Required
        @Text(200)
        String leadUnit,

        @DataElement(code = "DSA-003", zh = "定点扶贫县", en = "designated county", source = "SEED")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(code = "DSA-004", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "DSA-005", zh = "第一责任人", en = "person first responsible", source = "SEED", note = "主要负责同志")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String firstResponsible,

        @DataElement(
                code = "DSA-006",
                zh = "专题研究次数",
                en = "special study meetings",
                unit = "次",
                source = "SEED",
                note = "定期研究")
        @Required
        @Count
        Integer studyMeetings,

        @DataElement(code = "DSA-007", zh = "负责同志调研人次", en = "visits of leaders", unit = "人次", source = "SEED")
        @Required
        @Count
        Integer leaderVisits,

        @DataElement(code = "DSA-008", zh = "挂职干部数", en = "cadres on temporary posts", unit = "人", source = "SEED")
        @Required
        @Count
        Integer cadresPosted,

        @DataElement(
                code = "DSA-009",
                zh = "投入资金",
                en = "funds invested",
                unit = "万元",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsGiven,

        @DataElement(
                code = "DSA-010",
                zh = "引进资金",
                en = "funds brought in",
                unit = "万元",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsIntroduced,

        @DataElement(
                code = "DSA-011",
                zh = "培训基层干部",
                en = "grassroots cadres trained",
                unit = "人",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Count
        Integer trainedCadres,

        @DataElement(
                code = "DSA-012",
                zh = "培训技术人员",
                en = "technicians trained",
                unit = "人",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Count
        Integer trainedTechnicians,

        @DataElement(
                code = "DSA-013",
                zh = "购买农产品",
                en = "farm products bought",
                unit = "万元",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Decimal(precision = 14, scale = 2)
        BigDecimal goodsBought,

        @DataElement(
                code = "DSA-014",
                zh = "帮助销售农产品",
                en = "farm products sold with help",
                unit = "万元",
                source = "DSA",
                confidence = Confidence.LIKELY)
        @Decimal(precision = 14, scale = 2)
        BigDecimal goodsSold)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
