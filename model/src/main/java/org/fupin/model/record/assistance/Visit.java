package org.fupin.model.record.assistance;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;

/**
 * 走访记录: One visit of a helper to a household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: visitNo. Period: on event. Reported by: helper.
 */
@RecordInfo(
        code = "VIS",
        zh = "走访记录",
        en = "visit to a household",
        about = "One visit of a helper to a household",
        aboutZh = "帮扶责任人到户走访一次",
        tier = "core",
        key = {"visitNo"},
        period = "on event",
        reporter = "helper")
public record Visit(
        @DataElement(
                code = "VIS-001",
                zh = "走访编号",
                en = "visit number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String visitNo,

        @DataElement(
                code = "VIS-002",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "VIS-003",
                zh = "干部编号",
                en = "number of the helping official",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(14)
        @References(Helper.class)
        String helperNo,

        @DataElement(code = "VIS-004", zh = "走访日期", en = "date of the visit", source = "GX") @Required
        LocalDate visitDate,

        @DataElement(code = "VIS-005", zh = "事项", en = "purpose", source = "GX") @Required @Coded("VISIT_PURPOSE")
        String purpose,

        @DataElement(code = "VIS-006", zh = "内容", en = "content", source = "GX")
        @Text(1000)
        @Sensitive(SensitiveKind.SECRET)
        String content,

        @DataElement(code = "VIS-007", zh = "成效（数量、金额）", en = "result (quantity, amount)", source = "GX")
        @Text(500)
        @Sensitive(SensitiveKind.SECRET)
        String effect,

        @DataElement(code = "VIS-008", zh = "户主确认", en = "whether the householder signed", source = "GX")
        Boolean householderSigned)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
