package org.fupin.validation.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
            --
            -- A column whose name is a reserved word of PostgreSQL or DuckDB is quoted here, in small letters, to which
            -- both fold a name without quotes. A rule writes such a name behind its table (l.at), where no database
            -- takes it for a word of its own.
            """;

    /** Words that a column may not be called without quotes: reserved in PostgreSQL, or names of types and functions. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asof",
            "asymmetric",
            "at",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "collation",
            "column",
            "concurrently",
            "constraint",
            "create",
            "cross",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "describe",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "glob",
            "grant",
            "group",
            "having",
            "ilike",
            "in",
            "initially",
            "inner",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "lateral",
            "leading",
            "left",
            "like",
            "limit",
            "localtime",
            "localtimestamp",
            "natural",
            "not",
            "notnull",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "overlaps",
            "pivot",
            "placing",
            "positional",
            "primary",
            "qualify",
            "references",
            "returning",
            "right",
            "select",
            "semi",
            "session_user",
            "show",
            "similar",
            "some",
            "summarize",
            "symmetric",
            "system_user",
            "table",
            "tablesample",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "unpivot",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

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

    /** Whether the name may stand without quotes only behind that of its table. */
    static boolean reserved(String column) {
        return RESERVED.contains(column.toLowerCase(Locale.ROOT));
    }

    private static String written(String column) {
        return reserved(column) ? '"' + column.toLowerCase(Locale.ROOT) + '"' : column;
    }

    private static void append(StringBuilder script, List<SqlColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            SqlColumn column = columns.get(i);
            String type = column.length() > 0 ? "VARCHAR(" + column.length() + ")" : column.type();
            script.append("    ").append(written(column.name())).append(' ').append(type);
            script.append(i < columns.size() - 1 ? "," : "").append(" -- ");
            script.append(column.comment()).append('\n');
        }
    }
}
