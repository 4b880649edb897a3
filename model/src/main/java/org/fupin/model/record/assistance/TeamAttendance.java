package org.fupin.model.record.assistance;

import java.time.YearMonth;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 驻村考勤: Monthly days in the village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: helperNo + month. Period: monthly. Reported by: county.
 */
@RecordInfo(
        code = "ATT",
        zh = "驻村考勤",
        en = "attendance of resident cadres",
        about = "Monthly days in the village",
        aboutZh = "驻村干部每月驻村天数",
        tier = "core",
        key = {"helperNo", "month"},
        period = "monthly",
        reporter = "county")
public record TeamAttendance(
        @DataElement(
                code = "ATT-001",
                zh = "干部编号",
                en = "number of the helping official",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(14)
        @References(Helper.class)
        String helperNo,

        @DataElement(code = "ATT-002", zh = "月份", en = "month", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        YearMonth month,

        @DataElement(
                code = "ATT-003",
                zh = "驻村天数",
                en = "days in village",
                unit = "天",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "0..31; local rules commonly ask 20")
        @Required
        @Count
        Integer daysInVillage,

        @DataElement(
                code = "ATT-004",
                zh = "住村夜数",
                en = "nights in village",
                unit = "夜",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer nightsInVillage,

        @DataElement(
                code = "ATT-005",
                zh = "签到方式",
                en = "way of signing in",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Coded("SIGN_MODE")
        String signMode)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
