package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫资金来源（指标文件）: A budget document that brings money in.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: fundCode. Period: on event. Reported by: finance department.
 */
@RecordInfo(
        code = "FSR",
        zh = "扶贫资金来源（指标文件）",
        en = "source of funds",
        about = "A budget document that brings money in",
        aboutZh = "带来资金的指标文件",
        tier = "core",
        key = {"fundCode"},
        period = "on event",
        reporter = "finance department")
public record FundSource(
        @DataElement(code = "FSR-001", zh = "资金编号", en = "fund code", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String fundCode,

        @DataElement(code = "FSR-002", zh = "下达文号", en = "document number", source = "NOT18") @Required @Text(60)
        String docNo,

        @DataElement(code = "FSR-003", zh = "下达日期", en = "date of the document", source = "NOT18") @Required
        LocalDate docDate,

        @DataElement(
                code = "FSR-004",
                zh = "资金类型",
                en = "fund type",
                source = "MOF17",
                note =
                        "Central special (6 purposes), provincial, city, county, integrated, bond, cooperation, social …")
        @Required
        @Coded("FUND_TYPE")
        String fundType,

        @DataElement(
                code = "FSR-005",
                zh = "资金级次",
                en = "level of the fund",
                source = "GX",
                note = "Central, provincial, city, county")
        @Required
        @Coded("FUND_LEVEL")
        String fundLevel,

        @DataElement(
                code = "FSR-006",
                zh = "预算年度",
                en = "budget year",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        Year budgetYear,

        @DataElement(
                code = "FSR-007",
                zh = "支出功能分类科目",
                en = "functional subject of expenditure",
                source = "FIG",
                note = "e.g. 21305xx 扶贫; seven digits")
        @Text(7)
        String functionSubject,

        @DataElement(code = "FSR-008", zh = "金额", en = "amount", unit = "元", source = "NOT18", note = "> 0")
        @Required
        @Yuan(16)
        BigDecimal amount,

        @DataElement(code = "FSR-009", zh = "下达单位", en = "issuing organisation", source = "NOT18") @Required @Text(200)
        String issuingOrg,

        @DataElement(code = "FSR-010", zh = "接收地区", en = "receiving division", source = "NOT18") @Required @Division
        String receivingDivision,

        @DataElement(
                code = "FSR-011",
                zh = "是否提前下达",
                en = "whether issued in advance",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean isAdvance,

        @DataElement(code = "FSR-012", zh = "是否纳入统筹整合", en = "whether part of fund integration", source = "SEED")
        Boolean isIntegrable,

        @DataElement(
                code = "FSR-013",
                zh = "上年结转",
                en = "carried over from last year",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(16)
        BigDecimal carryoverFrom)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
