package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.County;

/**
 * 县党政正职扶贫工作日: At least five working days a month.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: personId + month. Period: monthly. Reported by: poor county.
 */
@RecordInfo(
        code = "LWD",
        zh = "县党政正职扶贫工作日",
        en = "working days of county leaders",
        about = "At least five working days a month",
        aboutZh = "县党政正职每月至少五个工作日用于扶贫",
        tier = "ledger",
        key = {"personId", "month"},
        period = "monthly",
        reporter = "poor county")
public record LeaderWorkdays(
        @DataElement(code = "LWD-001", zh = "姓名或编号", en = "person", source = "SEED")
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String personId,

        @DataElement(code = "LWD-002", zh = "职务", en = "post", source = "SEED", note = "County secretary, county head")
        @Required
        @Coded("LEADER_POST")
        String post,

        @DataElement(code = "LWD-003", zh = "县", en = "county code", source = "SEED")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(code = "LWD-004", zh = "月份", en = "month", source = "SEED") @Required
        YearMonth month,

        @DataElement(
                code = "LWD-005",
                zh = "扶贫工作日数",
                en = "working days on poverty alleviation",
                unit = "天",
                source = "SEED",
                note = "≥ 5")
        @Required
        @Decimal(precision = 4, scale = 1)
        BigDecimal workdays,

        @DataElement(code = "LWD-006", zh = "工作内容", en = "work done", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(500)
        String details)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
