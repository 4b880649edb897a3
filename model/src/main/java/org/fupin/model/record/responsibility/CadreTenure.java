package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 贫困县党政正职及扶贫干部任职: Stability during the battle.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: personId + post + startDate. Period: on event. Reported by: organisation department.
 */
@RecordInfo(
        code = "CTN",
        zh = "贫困县党政正职及扶贫干部任职",
        en = "tenure of cadres",
        about = "Stability during the battle",
        aboutZh = "攻坚期内保持稳定",
        tier = "ledger",
        key = {"personId", "post", "startDate"},
        period = "on event",
        reporter = "organisation department")
public record CadreTenure(
        @DataElement(code = "CTN-001", zh = "编号", en = "person", source = "SEED")
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String personId,

        @DataElement(code = "CTN-002", zh = "职务", en = "post", source = "SEED") @Required @Coded("LEADER_POST")
        String post,

        @DataElement(code = "CTN-003", zh = "地区", en = "post division code", source = "SEED") @Required @Division
        String postDivisionCode,

        @DataElement(code = "CTN-004", zh = "任职", en = "first day in office", source = "SEED") @Required
        LocalDate startDate,

        @DataElement(code = "CTN-005", zh = "离任", en = "last day in office", source = "SEED", conditional = true)
        LocalDate endDate,

        @DataElement(
                code = "CTN-006",
                zh = "调整原因",
                en = "reason for the change",
                source = "SEED",
                note = "Must meet central rules",
                conditional = true)
        @Coded("TENURE_REASON")
        String adjustReason,

        @DataElement(
                code = "CTN-007",
                zh = "批准文号",
                en = "approval document number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(60)
        String approvalNo)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
