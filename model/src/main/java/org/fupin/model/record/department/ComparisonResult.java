package org.fupin.model.record.department;

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
import org.fupin.model.record.register.Person;

/**
 * 部门比对结果: Outcome of matching one person or household with one feed.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: resultNo. Period: per run. Reported by: big-data platform.
 */
@RecordInfo(
        code = "FCR",
        zh = "部门比对结果",
        en = "result of a comparison with departments",
        about = "Outcome of matching one person or household with one feed",
        aboutZh = "一人或一户与一个部门比对的结果",
        tier = "core",
        key = {"resultNo"},
        period = "per run",
        reporter = "big-data platform")
public record ComparisonResult(
        @DataElement(code = "FCR-001", zh = "比对编号", en = "comparison number", source = "SEED") @Required @Text(40)
        String resultNo,

        @DataElement(code = "FCR-002", zh = "比对来源", en = "feed compared", source = "SEED")
        @Required
        @Coded("RECORD_TYPE")
        String feedType,

        @DataElement(
                code = "FCR-003",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "FCR-004",
                zh = "人编号",
                en = "person number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(
                code = "FCR-005",
                zh = "匹配情况",
                en = "state of the match",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Exact, certificate only, name differs, not found")
        @Required
        @Coded("MATCH_LEVEL")
        String matchState,

        @DataElement(
                code = "FCR-006",
                zh = "差异类型",
                en = "type of difference",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Coded("DIFFERENCE_TYPE")
        String difference,

        @DataElement(
                code = "FCR-007",
                zh = "建档立卡值",
                en = "value in the register",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(100)
        @Sensitive(SensitiveKind.SECRET)
        String registerValue,

        @DataElement(
                code = "FCR-008",
                zh = "部门值",
                en = "value in the feed",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(100)
        @Sensitive(SensitiveKind.SECRET)
        String feedValue,

        @DataElement(
                code = "FCR-009",
                zh = "比对日期",
                en = "date of the comparison",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate runDate,

        @DataElement(
                code = "FCR-010",
                zh = "核实结论",
                en = "conclusion after checking",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Coded("DISPOSITION")
        String disposition,

        @DataElement(
                code = "FCR-011",
                zh = "核实日期",
                en = "date of the conclusion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate dispositionDate)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
