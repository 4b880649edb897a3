package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 一线干部关爱保障: Allowance, housing, hardship subsidy, condolence.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: recordNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "CAR",
        zh = "一线干部关爱保障",
        en = "care for cadres",
        about = "Allowance, housing, hardship subsidy, condolence",
        aboutZh = "津贴、住房、困难补助、慰问",
        tier = "ledger",
        key = {"recordNo"},
        period = "on event",
        reporter = "county")
public record CadreCare(
        @DataElement(code = "CAR-001", zh = "编号", en = "record number", source = "SEED") @Required @Text(32)
        String recordNo,

        @DataElement(code = "CAR-002", zh = "类型", en = "kind", source = "SEED") @Required @Coded("CARE_KIND")
        String kind,

        @DataElement(
                code = "CAR-003",
                zh = "对象",
                en = "person cared for",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String personId,

        @DataElement(
                code = "CAR-004",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal amount,

        @DataElement(code = "CAR-005", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
