package org.fupin.files.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetTables;

/** Runs the queries of one rule. */
final class RuleQuery {

    private static final int DIGITS = 6;

    private final DuckDBConnection connection;

    RuleQuery(DuckDBConnection connection) {
        this.connection = connection;
    }

    RuleRun run(DatasetRule rule, RowSink sink) {
        try {
            long evaluated = count(rule.evaluated());
            return new RuleRun.Judged(evaluated, breaches(rule, sink));
        } catch (SQLException e) {
            return new RuleRun.Broken(message(e));
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT (\n" + query + "\n)")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** As a subquery the rule can change nothing; sorted, the same data give the same report. */
    private long breaches(DatasetRule rule, RowSink sink) throws SQLException {
        try (OtherRowStream others = new OtherRowStream(connection, rule);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(WithKey.of(rule))) {
            ResultSetMetaData columns = result.getMetaData();
            if (!columns.getColumnLabel(1).equalsIgnoreCase(DatasetTables.ROW_ID)) {
                throw new SQLException("Binder Error: the first column must be rowId");
            }
            long failed = 0;
            long last = -1;
            OtherRows related = OtherRows.NONE;
            while (result.next()) {
                long rowId = result.getLong(1);
                if (result.wasNull()) {
                    throw new SQLException("Binder Error: rowId is null in a row");
                }
                related = rowId == last ? related : others.of(rowId);
                last = rowId;
                sink.accept(rowId, details(result, columns), related);
                failed++;
            }
            return failed;
        }
    }

    private static Map<String, String> details(ResultSet result, ResultSetMetaData columns) throws SQLException {
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
            Object value = result.getObject(i);
            details.put(columns.getColumnLabel(i), value == null ? "" : text(value));
        }
        return details;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    /** The database's words when they speak of the query alone; other faults may quote data and are only named. */
    static String message(SQLException e) {
        String message = e.getMessage() == null ? "SQL Error" : e.getMessage();
        String line = message.lines().findFirst().orElse("SQL Error").strip();
        int colon = line.indexOf(':');
        String kind = colon < 0 ? line : line.substring(0, colon);
        String known = kind.toLowerCase(Locale.ROOT);
        boolean ofQuery = known.startsWith("parser") || known.startsWith("binder") || known.startsWith("catalog");
        return ofQuery ? line : colon < 0 ? "SQL Error" : kind;
    }
}
