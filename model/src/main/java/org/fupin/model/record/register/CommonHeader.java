package org.fupin.model.record.register;

import java.time.OffsetDateTime;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 公共表头（每条记录）: Fields that every canonical record carries; not a file of its own.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: recordId. Period: -. Reported by: any reporter.
 */
@RecordInfo(
        code = "META",
        zh = "公共表头（每条记录）",
        en = "common header",
        about = "Fields that every canonical record carries; not a file of its own",
        aboutZh = "每条记录都带的公共字段，本身不成文件",
        tier = "core",
        key = {"recordId"},
        period = "-",
        reporter = "any reporter")
public record CommonHeader(
        @DataElement(
                code = "META-001",
                zh = "记录标识",
                en = "record identifier",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Globally unique id of this record version (UUID recommended)")
        @Required(rule = "META-F-001")
        @Text(36)
        String recordId,

        @DataElement(
                code = "META-002",
                zh = "标准版本",
                en = "schema version",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Version of the data standard that the record follows")
        @Required(rule = "META-F-001")
        @Text(10)
        String schemaVersion,

        @DataElement(
                code = "META-003",
                zh = "记录类型",
                en = "record type",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Three-letter record type of this catalogue")
        @Required(rule = "META-F-001")
        @Coded("RECORD_TYPE")
        String recordType,

        @DataElement(
                code = "META-004",
                zh = "数据年度",
                en = "data year",
                national = "AAR040",
                source = "SYS",
                note = "Partition year; the national system keeps one snapshot per year (aar040)")
        @Required(rule = "META-F-001")
        Year dataYear,

        @DataElement(
                code = "META-005",
                zh = "数据期",
                en = "data period",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "yyyy, yyyy-Qn or yyyy-MM, for records reported more often than yearly")
        @Text(7)
        String dataPeriod,

        @DataElement(
                code = "META-006",
                zh = "行政区划代码",
                en = "division code",
                national = "AAR008",
                source = "SYS",
                note =
                        "Code of the lowest division to which the record belongs, GB/T 2260 + GB/T 10114 + village (6/9/12 digits)")
        @Required(rule = "META-F-001")
        @Division
        String divisionCode,

        @DataElement(
                code = "META-007",
                zh = "行政区划名称",
                en = "division name",
                national = "AAR009",
                source = "SYS",
                note = "Name at the time of reporting")
        @Text(200)
        String divisionName,

        @DataElement(
                code = "META-008",
                zh = "报送单位统一社会信用代码",
                en = "unified social credit code of the reporting organisation",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Organisation answerable for the record")
        @Required(rule = "META-F-001")
        @CreditCode
        String reportingOrgCode,

        @DataElement(
                code = "META-009",
                zh = "报送单位",
                en = "reporting organisation",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(200)
        String reportingOrgName,

        @DataElement(
                code = "META-010",
                zh = "报送时间",
                en = "time of reporting",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "With offset; default +08:00")
        @Required(rule = "META-F-001")
        OffsetDateTime reportedAt,

        @DataElement(
                code = "META-011",
                zh = "来源系统",
                en = "source system",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "System that produced the record")
        @Text(60)
        String sourceSystem,

        @DataElement(
                code = "META-012",
                zh = "有效标志",
                en = "valid flag",
                national = "AAR100",
                source = "SYS",
                note = "1 valid, 0 void (logical deletion only)")
        @Required(rule = "META-F-001")
        @Coded("VALID_FLAG")
        String validFlag,

        @DataElement(
                code = "META-013",
                zh = "被替代记录标识",
                en = "identifier of the superseded record",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Previous version of the same record; makes history checkable")
        @Text(36)
        String supersedesRecordId,

        @DataElement(
                code = "META-014",
                zh = "数据分级",
                en = "sensitivity grade",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Grade for the information-security requirement of the 指导意见 §七(一)")
        @Coded("SENSITIVITY")
        String sensitivity)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
