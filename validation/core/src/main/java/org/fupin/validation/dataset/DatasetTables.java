package org.fupin.validation.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/** The tables that dataset rules may read: one for each record type, and those of the engine. */
public final class DatasetTables {

    /** Column with the number of the row, unique in the whole package. */
    public static final String ROW_ID = "rowId";
    /** Table of all versions of all records, void ones too. */
    public static final String RECORD_VERSION = "record_version";
    /** Table of one row that says on which day is judged. */
    public static final String RUN = "run";
    /** Table of the decreed numbers. */
    public static final String PARAMETER = "parameter";
    /** Table of all codes of all lists. */
    public static final String CODE = "code";
    /** Table of the divisions that were ever in force, down to the county. */
    public static final String KNOWN_DIVISION = "known_division";
    /** Table of the 832 poor counties. */
    public static final String POVERTY_COUNTY = "poverty_county";

    /** Columns of the common header that every table has. */
    private static final List<String> COMMON = List.of("dataYear", "divisionCode");

    private static final Map<String, List<SqlColumn>> OWN = own();
    private static final Map<String, List<SqlColumn>> RECORDS = new ConcurrentHashMap<>();

    private DatasetTables() {}

    /** Every table in a fixed order: the engine's, then one for each record type. */
    public static Map<String, List<SqlColumn>> all() {
        Map<String, List<SqlColumn>> tables = new LinkedHashMap<>(OWN);
        RecordTypes.all().forEach(type -> tables.put(type.name(), record(type)));
        return Collections.unmodifiableMap(tables);
    }

    /** The columns of the table with that name. */
    public static Optional<List<SqlColumn>> columns(String table) {
        List<SqlColumn> own = OWN.get(table);
        return own != null ? Optional.of(own) : RecordTypes.named(table).map(DatasetTables::record);
    }

    /** Whether the table holds the rows of a record type. */
    public static boolean holdsRecords(String table) {
        return RecordTypes.named(table).isPresent();
    }

    /**
     * The elements of the common header that the table of the type has as columns: data year and division, and what its
     * key takes from the header; an element of its own goes before one of the header.
     */
    public static List<Element> common(RecordType type) {
        return RecordTypes.header().elements().stream()
                .filter(element -> COMMON.contains(element.name()) || type.key().contains(element.name()))
                .filter(element -> type.element(element.name()).isEmpty())
                .toList();
    }

    private static Map<String, List<SqlColumn>> own() {
        Map<String, List<SqlColumn>> tables = new LinkedHashMap<>();
        tables.put(RECORD_VERSION, versions());
        tables.put(RUN, List.of(SqlColumn.of("asOf", "DATE", "校验基准日 · day of judgement; one row")));
        tables.put(PARAMETER, parameters());
        tables.put(CODE, codes());
        tables.put(KNOWN_DIVISION, divisions());
        tables.put(POVERTY_COUNTY, counties());
        return Collections.unmodifiableMap(tables);
    }

    private static List<SqlColumn> record(RecordType type) {
        return RECORDS.computeIfAbsent(type.name(), name -> columns(type));
    }

    private static List<SqlColumn> columns(RecordType type) {
        List<SqlColumn> columns = new ArrayList<>();
        columns.add(rowId());
        common(type).forEach(element -> columns.add(SqlColumn.of(element)));
        type.elements().forEach(element -> columns.add(SqlColumn.of(element)));
        return List.copyOf(columns);
    }

    private static SqlColumn rowId() {
        return SqlColumn.of(ROW_ID, "BIGINT", "行号 · number of the row, unique over all tables");
    }

    private static List<SqlColumn> versions() {
        return List.of(
                rowId(),
                SqlColumn.text("recordType", 64, "记录类型 · name of the table"),
                SqlColumn.of("dataYear", "INTEGER", "数据年度 · data year"),
                SqlColumn.text("recordId", 36, "记录标识 · record id"),
                SqlColumn.text("businessKey", 255, "业务主键 · key values joined by +; null when one is absent"),
                SqlColumn.text("supersedesRecordId", 36, "被替代记录标识 · id of the previous version"),
                SqlColumn.of("reportedAt", "TIMESTAMP", "报送时间 · time of reporting at +08:00"),
                SqlColumn.text("validFlag", 1, "有效标志 · 1 valid, 0 void"));
    }

    private static List<SqlColumn> parameters() {
        return List.of(
                SqlColumn.text("name", 64, "参数 · name"),
                SqlColumn.of("value", "DECIMAL(20,4)", "数值 · number"),
                SqlColumn.text("division", 12, "区划代码前缀 · prefix of division codes, empty for all China"),
                SqlColumn.of("validFrom", "DATE", "生效日 · first day in force, null when always"),
                SqlColumn.of("validTo", "DATE", "失效日 · last day in force, null when open"));
    }

    private static List<SqlColumn> codes() {
        return List.of(
                SqlColumn.text("list", 64, "代码表 · code list"),
                SqlColumn.text("code", 32, "代码 · code"),
                SqlColumn.text("zh", 255, "名称 · Chinese label"),
                SqlColumn.text("parent", 32, "上级代码 · broader code"));
    }

    private static List<SqlColumn> divisions() {
        return List.of(
                SqlColumn.text("code", 6, "区划代码 · code of six digits"),
                SqlColumn.text("name", 100, "名称 · name"),
                SqlColumn.of("firstYear", "INTEGER", "首见年份 · first year seen, null before 2003"),
                SqlColumn.of("lastYear", "INTEGER", "末见年份 · last year seen, null while in force"),
                SqlColumn.text("region", 1, "东中西部 · E, C or W"));
    }

    private static List<SqlColumn> counties() {
        return List.of(
                SqlColumn.text("code2013", 6, "2013年代码 · code of 2013"),
                SqlColumn.text("code2020", 6, "2020年代码 · code of 2020"),
                SqlColumn.text("name", 100, "名称 · name"));
    }
}
