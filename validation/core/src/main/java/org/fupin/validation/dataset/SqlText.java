package org.fupin.validation.dataset;

import java.util.Locale;

/** A first look at the SQL of a rule: one query and nothing else. The engine has the last word. */
final class SqlText {

    private SqlText() {}

    static String query(String sql, String name, RuleHeader header) {
        String start = sql.substring(0, Math.min(sql.length(), 6)).toUpperCase(Locale.ROOT);
        if (!start.equals("SELECT") && !start.startsWith("WITH")) {
            throw header.fault(name + "须以 SELECT 或 WITH 开头", name + " must begin with SELECT or WITH");
        }
        if (semicolon(sql)) {
            throw header.fault(name + "只能有一个查询，不含分号", name + " must be one query without a semicolon");
        }
        return sql;
    }

    /**
     * The named queries before the SELECT of a query that begins with WITH; empty for any other. A second SELECT may stand
     * behind them.
     */
    static String named(String sql) {
        if (!sql.regionMatches(true, 0, "WITH", 0, 4)) {
            return "";
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0 && sql.regionMatches(true, i, "SELECT", 0, 6)) {
                    return sql.substring(0, i);
                }
            }
        }
        return "";
    }

    /** Whether there is a semicolon outside of text in single quotes. */
    private static boolean semicolon(String sql) {
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            if (c == ';' && !quoted) {
                return true;
            }
        }
        return false;
    }
}
