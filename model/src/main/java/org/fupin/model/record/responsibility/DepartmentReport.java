package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 成员单位年度报告: Member units report yearly to the centre.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: unit + year. Period: yearly. Reported by: leading-group member unit.
 */
@RecordInfo(
        code = "MTN",
        zh = "成员单位年度报告",
        en = "report of a member unit",
        about = "Member units report yearly to the centre",
        aboutZh = "成员单位每年向中央报告",
        tier = "ledger",
        key = {"unit", "year"},
        period = "yearly",
        reporter = "leading-group member unit")
public record DepartmentReport(
        @DataElement(code = "MTN-001", zh = "成员单位", en = "member unit", source = "SEED") @Required @Coded("DEPARTMENT")
        String unit,

        @DataElement(code = "MTN-002", zh = "年度", en = "year", source = "SEED", note = "每年") @Required
        Year year,

        @DataElement(
                code = "MTN-003",
                zh = "报告文号",
                en = "report document number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(60)
        String reportNo,

        @DataElement(code = "MTN-004", zh = "日期", en = "report date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate reportDate,

        @DataElement(code = "MTN-005", zh = "配套政策数", en = "supporting policies", unit = "项", source = "SEED") @Count
        Integer supportingPolicies)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
