package org.fupin.files.relate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.fupin.validation.dataset.DatasetRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts the rows that the steps of a rule's queries handle: a measure of cost that no other load of the machine moves. */
final class QueryWork {

    /** Joins that look at each row of one side for each of the other. */
    private static final Set<String> EACH_WITH_EACH = Set.of("NESTED_LOOP_JOIN", "BLOCKWISE_NL_JOIN", "CROSS_PRODUCT");

    private final Connection connection;

    QueryWork(Connection connection) {
        this.connection = connection;
    }

    /** The work of all queries of the rule. */
    RuleWork of(DatasetRule rule) throws SQLException {
        String contradicts = rule.contradicts();
        return new RuleWork(
                of("SELECT (\n" + rule.evaluated() + "\n)") + of(WithKey.of(rule)),
                contradicts == null ? 0 : of(OtherRowStream.query(connection, rule, contradicts)));
    }

    private long of(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN (ANALYZE, FORMAT JSON) " + query)) {
            plan.next();
            return steps(JsonMapper.shared().readTree(plan.getString(2)).path("operator"));
        }
    }

    private static long steps(JsonNode steps) {
        long rows = 0;
        for (JsonNode step : steps) {
            JsonNode inner = step.path("children");
            long own = rows(step);
            if (EACH_WITH_EACH.contains(step.path("type").asString("")) && inner.size() == 2) {
                own = Math.max(own, rows(inner.get(0)) * rows(inner.get(1)));
            }
            rows += own + steps(inner);
        }
        return rows;
    }

    private static long rows(JsonNode step) {
        return step.path("intermediate_rows").asLong(0);
    }
}
