package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * 供需对接结果: Match of a demand with a supply (social org, firm, person, volunteer).
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: matchNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "DMM",
        zh = "供需对接结果",
        en = "match of supply and demand",
        about = "Match of a demand with a supply (social org, firm, person, volunteer)",
        aboutZh = "需求与社会组织、企业、个人、志愿者供给的对接",
        tier = "ledger",
        key = {"matchNo"},
        period = "on event",
        reporter = "county")
public record DemandMatch(
        @DataElement(code = "DMM-001", zh = "对接编号", en = "match number", source = "SEED") @Required @Text(32)
        String matchNo,

        @DataElement(code = "DMM-002", zh = "需求编号", en = "demand number", source = "SEED")
        @Required
        @Text(32)
        @References(AssistanceDemand.class)
        String demandNo,

        @DataElement(code = "DMM-003", zh = "供给方类型", en = "type of supplier", source = "SEED")
        @Required
        @Coded("SUPPLIER_TYPE")
        String supplierType,

        @DataElement(
                code = "DMM-004",
                zh = "供给方编号",
                en = "number of the supplier",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String supplierId,

        @DataElement(
                code = "DMM-005",
                zh = "对接日期",
                en = "date of the match",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≥ publishedDate")
        @Required
        LocalDate matchedDate,

        @DataElement(
                code = "DMM-006",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal amount,

        @DataElement(code = "DMM-007", zh = "状态", en = "state", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("MATCH_STATE")
        String state,

        @DataElement(
                code = "DMM-008",
                zh = "需求方确认",
                en = "whether the demander confirmed",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        Boolean confirmedByDemander)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
