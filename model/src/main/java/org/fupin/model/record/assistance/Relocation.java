package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;

/**
 * 易地扶贫搬迁: Household relocation case.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo. Period: on event. Reported by: NDRC chain.
 */
@RecordInfo(
        code = "REL",
        zh = "易地扶贫搬迁",
        en = "relocation",
        about = "Household relocation case",
        aboutZh = "易地扶贫搬迁的一户",
        tier = "ledger",
        key = {"householdNo"},
        period = "on event",
        reporter = "NDRC chain")
public record Relocation(
        @DataElement(code = "REL-001", zh = "户编号", en = "household number", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "REL-002", zh = "计划年度", en = "year of the plan", source = "GX", note = "2016..2020")
        @Required
        Year planYear,

        @DataElement(code = "REL-003", zh = "搬迁原因", en = "reason for moving", source = "GX")
        @Required
        @Coded("MOVE_REASON")
        String moveReason,

        @DataElement(code = "REL-004", zh = "安置方式", en = "mode of resettlement", source = "GX")
        @Required
        @Coded("RESETTLEMENT_MODE")
        String resettlementMode,

        @DataElement(code = "REL-005", zh = "安置点", en = "resettlement site", source = "GX", conditional = true)
        @Text(100)
        String siteName,

        @DataElement(code = "REL-006", zh = "搬迁人数", en = "persons moved", unit = "人", source = "GX") @Required @Count
        Integer persons,

        @DataElement(
                code = "REL-007",
                zh = "住房面积",
                en = "housing area",
                unit = "平方米",
                source = "REL16",
                note = "≤ 25 m² per person")
        @Required
        @Decimal(precision = 8, scale = 2)
        BigDecimal houseArea,

        @DataElement(
                code = "REL-008",
                zh = "自筹资金",
                en = "own funds",
                unit = "元",
                source = "REL16",
                note = "≤ 10,000 per household")
        @Required
        @Yuan(12)
        BigDecimal selfPaid,

        @DataElement(
                code = "REL-009",
                zh = "入住日期",
                en = "date of moving in",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate movedInDate,

        @DataElement(
                code = "REL-010",
                zh = "旧房拆除",
                en = "whether the old house is demolished",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean oldHouseDemolished,

        @DataElement(
                code = "REL-011",
                zh = "后续扶持方式",
                en = "follow-up support",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Coded("AID_CLASS")
        String followUpSupport)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
