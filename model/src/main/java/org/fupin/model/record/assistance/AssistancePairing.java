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
 * 结对帮扶关系: Helper ↔ household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pairingNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "PAI",
        zh = "结对帮扶关系",
        en = "pairing of helper and household",
        about = "Helper ↔ household",
        aboutZh = "帮扶责任人与贫困户的结对",
        tier = "core",
        key = {"pairingNo"},
        period = "on event",
        reporter = "county")
public record AssistancePairing(
        @DataElement(code = "PAI-001", zh = "结对编号", en = "pairing number", national = "AAC080", source = "SYS")
        @Required
        @Text(20)
        String pairingNo,

        @DataElement(code = "PAI-002", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "PAI-003",
                zh = "帮扶干部编号",
                en = "number of the helping official",
                national = "AAK110",
                source = "SYS")
        @Required
        @Text(14)
        @References(Helper.class)
        String helperNo,

        @DataElement(code = "PAI-004", zh = "帮扶开始时间", en = "start date", national = "AAR020", source = "SYS") @Required
        LocalDate startDate,

        @DataElement(code = "PAI-005", zh = "帮扶结束时间", en = "end date", national = "AAR021", source = "SYS") @Required
        LocalDate endDate,

        @DataElement(
                code = "PAI-006",
                zh = "帮扶关系",
                en = "relation of helper and household",
                source = "MON",
                note = "Responsible person, contact person")
        @Coded("HELP_RELATION")
        String relation,

        @DataElement(
                code = "PAI-007",
                zh = "结束原因",
                en = "reason for the end",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(100)
        @Sensitive(SensitiveKind.SECRET)
        String endReason)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
