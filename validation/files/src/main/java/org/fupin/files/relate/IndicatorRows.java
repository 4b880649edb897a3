package org.fupin.files.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.fupin.validation.dataset.IndicatorQuery;
import org.jspecify.annotations.Nullable;

/** Runs the query of one indicator. */
final class IndicatorRows {

    private final Connection connection;

    IndicatorRows(Connection connection) {
        this.connection = connection;
    }

    RuleRun run(IndicatorQuery query, Consumer<IndicatorValue> sink) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query.values())) {
            long values = 0;
            while (result.next()) {
                BigDecimal value = number(result.getObject("value"));
                if (value != null) {
                    sink.accept(value(query, result, value));
                    values++;
                }
            }
            return new RuleRun.Judged(values, 0);
        } catch (SQLException e) {
            return new RuleRun.Broken(RuleQuery.message(e));
        }
    }

    private static IndicatorValue value(IndicatorQuery query, ResultSet row, BigDecimal value) throws SQLException {
        boolean ofObject = query.level().ofObjects();
        String division = row.getString("division");
        return new IndicatorValue(
                query.code(),
                division == null ? "" : division,
                ofObject ? row.getString("object") : null,
                row.getString("period"),
                value.setScale(query.decimals(), RoundingMode.HALF_UP),
                ofObject || row.getLong("reported") > 0,
                !query.level().rollsUp());
    }

    private static @Nullable BigDecimal number(@Nullable Object value) throws SQLException {
        if (value == null) {
            return null;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
        }
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw new SQLException("Binder Error: value is no number", e);
        }
    }
}
