package org.fupin.validation.rule;

import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.Severity;

/** The rules that reading and binding decide: about files, columns and the form of cells. */
public enum IntakeRule {
    /** Bytes that are no text of the encoding. */
    UNDECODABLE(
            "FIL-F-001",
            Severity.ERROR,
            "文件编码",
            "偏移 {offset} 处的字节不是 {encoding} 编码",
            "the byte at offset {offset} is not {encoding}"),
    /** A file whose format is broken or that was cut off. */
    BROKEN("FIL-F-002", Severity.ERROR, "文件完整", "文件损坏或不完整：{zh}", "the file is broken or was cut off: {en}"),
    /** A file without header or rows. */
    EMPTY("FIL-F-003", Severity.ERROR, "文件非空", "文件没有表头或数据", "the file has no header or no rows"),
    /** A column that no element of the record goes by. */
    UNKNOWN_COLUMN(
            "FIL-F-004",
            Severity.WARNING,
            "列名可识别",
            "列“{header}”不属于{record}，未校验",
            "column “{header}” is no element of {type} and was not checked"),
    /** Two columns for one element. */
    DUPLICATE_COLUMN(
            "FIL-F-005",
            Severity.ERROR,
            "列名不重复",
            "列“{header}”重复，只校验第一列",
            "column “{header}” stands twice; only the first was checked"),
    /** A header that fits several elements. */
    AMBIGUOUS_COLUMN(
            "FIL-F-006",
            Severity.ERROR,
            "列名无歧义",
            "列“{header}”可能是 {candidates}，未校验",
            "column “{header}” may be {candidates} and was not checked"),
    /** A file whose record type cannot be told. */
    UNKNOWN_RECORD("FIL-F-007", Severity.ERROR, "记录类型可识别", "无法识别记录类型：{zh}", "the record type cannot be told: {en}"),
    /** A required column that is not there; one finding for the file. */
    MISSING_COLUMN("FIL-F-008", Severity.ERROR, "必填列齐全", "缺少必填列“{header}”", "required column “{header}” is missing"),
    /** A row whose cells do not fit the header. */
    RAGGED_ROW(
            "FIL-F-009",
            Severity.ERROR,
            "行列对齐",
            "本行有 {cells} 个单元格，表头有 {columns} 列",
            "the row has {cells} cells, the header {columns} columns"),
    /** A limit of size, depth or number that protects the reader. */
    LIMIT("FIL-F-010", Severity.ERROR, "大小在限度内", "超出限度：{zh}", "a limit was passed: {en}"),
    /** A file that the manifest names and the package lacks. */
    MISSING_FILE("FIL-F-011", Severity.ERROR, "清单文件齐全", "清单所列文件不存在", "the manifest names a file that is not there"),
    /** A file that holds no records and was left out. */
    IGNORED_FILE("FIL-F-012", Severity.INFO, "文件已忽略", "不是数据文件，未读取", "no data file; it was not read"),
    /** A spreadsheet cell that holds an error instead of a value. */
    ERROR_CELL("FIL-F-013", Severity.ERROR, "单元格无错误值", "单元格是公式错误 {error}", "the cell holds the error {error}"),
    /** A bare file that leaves out what the envelope of an exchange package would say; one finding for the file. */
    MISSING_COMMON(
            "FIL-F-014",
            Severity.WARNING,
            "公共表头齐全",
            "清单、标题行和选项都没有：{zh}",
            "neither manifest, title rows nor options give: {en}"),
    /** A value that cannot be read as its type. */
    UNREADABLE("VAL-F-001", Severity.ERROR, "取值可读", "不是{zh}", "is no {en}"),
    /** A value that was read only after mending its form. */
    MENDED("VAL-F-005", Severity.INFO, "书写规范", "已按{zh}读取", "was read as {en}"),
    /** A label that several codes go by. */
    AMBIGUOUS_LABEL(
            "VAL-F-007", Severity.ERROR, "代码名称无歧义", "名称对应多个代码：{codes}", "the label fits several codes: {codes}");

    private final RuleDescription description;

    IntakeRule(String code, Severity severity, String title, String zh, String en) {
        this.description = new RuleDescription(
                code,
                RuleKind.INTAKE,
                severity,
                List.of("*"),
                List.of(),
                title,
                zh,
                en,
                "Fupin",
                Confidence.PROPOSED,
                "");
    }

    /** What the rule says. */
    public RuleDescription description() {
        return description;
    }
}
