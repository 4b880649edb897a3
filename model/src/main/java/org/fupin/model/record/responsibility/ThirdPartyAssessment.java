package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 第三方评估: Third-party evaluation and its approval.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: tpaNo. Period: on event. Reported by: organiser.
 */
@RecordInfo(
        code = "TPA",
        zh = "第三方评估",
        en = "third-party assessment",
        about = "Third-party evaluation and its approval",
        aboutZh = "第三方评估及其批准",
        tier = "ledger",
        key = {"tpaNo"},
        period = "on event",
        reporter = "organiser")
public record ThirdPartyAssessment(
        @DataElement(code = "TPA-001", zh = "评估编号", en = "assessment number", source = "SEED") @Required @Text(32)
        String tpaNo,

        @DataElement(code = "TPA-002", zh = "组织层级", en = "level of the organiser", source = "SEED")
        @Required
        @Coded("ADMIN_LEVEL")
        String organizerLevel,

        @DataElement(
                code = "TPA-003",
                zh = "省级批准文号",
                en = "province approval number",
                source = "SEED",
                note = "Obligatory when the organiser is city or below",
                conditional = true)
        @Text(60)
        String provinceApprovalNo,

        @DataElement(code = "TPA-004", zh = "评估机构", en = "assessing agency", source = "SEED") @Required @Text(200)
        String agency,

        @DataElement(code = "TPA-005", zh = "评估内容", en = "scope", source = "SEED", note = "Focus on 两不愁三保障")
        @Required
        @Coded(value = "TPA_SCOPE", min = 1)
        List<String> scope,

        @DataElement(code = "TPA-006", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(code = "TPA-007", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "TPA-008", zh = "结束", en = "end date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
