package org.fupin.model.record.cooperation;

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
import org.fupin.model.mask.MaskedRecord;

/**
 * 军队帮扶: Garrison assistance: schools, hospital pairing, red tourism, veterans as leaders.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: recordNo. Period: yearly. Reported by: military – local coordination.
 */
@RecordInfo(
        code = "MIL",
        zh = "军队帮扶",
        en = "military assistance",
        about = "Garrison assistance: schools, hospital pairing, red tourism, veterans as leaders",
        aboutZh = "驻军帮扶：援建学校、医院结对、红色旅游、退役军人带头",
        tier = "ledger",
        key = {"recordNo"},
        period = "yearly",
        reporter = "military – local coordination")
public record MilitaryAssistance(
        @DataElement(code = "MIL-001", zh = "编号", en = "record number", source = "SEED") @Required @Text(32)
        String recordNo,

        @DataElement(
                code = "MIL-002",
                zh = "部队单位（脱敏）",
                en = "military unit (desensitised)",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Never a troop designation")
        @Required
        @Text(100)
        String unit,

        @DataElement(code = "MIL-003", zh = "帮扶类型", en = "type of activity", source = "SEED")
        @Required
        @Coded("MIL_ACTIVITY")
        String activityType,

        @DataElement(code = "MIL-004", zh = "帮扶地", en = "division helped", source = "SEED") @Required @Division
        String targetDivision,

        @DataElement(code = "MIL-005", zh = "数量", en = "quantity", source = "PROP", confidence = Confidence.PROPOSED)
        @Decimal(precision = 12, scale = 2)
        BigDecimal quantity,

        @DataElement(
                code = "MIL-006",
                zh = "金额",
                en = "amount",
                unit = "万元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal amount,

        @DataElement(code = "MIL-007", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
