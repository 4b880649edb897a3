package org.fupin.validation.dataset;

import java.util.List;
import java.util.Map;

/** Writes tables as SQL. */
public final class Ddl {

    private static final String INTRODUCTION = """
            -- 数据集规则所读的表 · the tables that the dataset rules read.
            -- Generated from the record types; do not edit.
            --
            -- Fill them from your own database and run the SELECTs of rules/dataset as they are: each returns the rows
            -- in breach. A table holds valid records only (validFlag is not 0); record_version holds all of them.
            -- Sets of codes are written 01;04, amounts by code 01=12.50;02=3, months 2018-05, times at +08:00.
            -- rowId is any number that is unique over all tables.
            """;

    private Ddl() {}

    /** The statement that creates a table with these columns, in the dialect of the embedded engine. */
    public static String createTable(String table, List<SqlColumn> columns) {
        StringBuilder sql = new StringBuilder("CREATE TABLE ").append(table).append(" (");
        String comma = "";
        for (SqlColumn column : columns) {
            sql.append(comma).append('"').append(column.name()).append("\" ").append(column.type());
            comma = ", ";
        }
        return sql.append(')').toString();
    }

    /** All tables in portable SQL, with what each column holds as a comment. */
    public static String script() {
        StringBuilder script = new StringBuilder(INTRODUCTION);
        for (Map.Entry<String, List<SqlColumn>> table : DatasetTables.all().entrySet()) {
            script.append("\nCREATE TABLE ").append(table.getKey()).append(" (\n");
            append(script, table.getValue());
            script.append(");\n");
        }
        return script.toString();
    }

    private static void append(StringBuilder script, List<SqlColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            SqlColumn column = columns.get(i);
            String type = column.length() > 0 ? "VARCHAR(" + column.length() + ")" : column.type();
            script.append("    ").append(column.name()).append(' ').append(type);
            script.append(i < columns.size() - 1 ? "," : "").append(" -- ");
            script.append(column.comment()).append('\n');
        }
    }
}
