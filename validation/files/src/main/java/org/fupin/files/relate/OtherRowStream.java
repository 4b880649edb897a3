package org.fupin.files.relate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.fupin.files.relate.OtherRows.OtherRow;
import org.fupin.validation.dataset.DatasetRule;
import org.jspecify.annotations.Nullable;

/**
 * The other rows of the rows in breach of one rule, read side by side with them. The query runs when the first row in
 * breach comes, so that a rule that is kept costs nothing more.
 */
final class OtherRowStream implements AutoCloseable {

    /** Row in breach, other row and amount; a fourth column may say how many other rows there are. */
    private static final int COLUMNS = 3;

    private static final int TOTAL = 3;
    private static final int KEY = 4;

    private final DuckDBConnection database;
    private final DatasetRule rule;
    private @Nullable Connection connection;
    private @Nullable Statement statement;
    private @Nullable ResultSet result;
    private boolean more;

    OtherRowStream(DuckDBConnection database, DatasetRule rule) {
        this.database = database;
        this.rule = rule;
    }

    /** The other rows of that row; rows are asked for in the order of their numbers. */
    OtherRows of(long rowId) throws SQLException {
        String contradicts = rule.contradicts();
        if (contradicts == null) {
            return OtherRows.NONE;
        }
        ResultSet rows = result == null ? open(contradicts) : result;
        while (more && rows.getLong(1) < rowId) {
            more = rows.next();
        }
        List<OtherRow> others = new ArrayList<>();
        long total = 0;
        while (more && rows.getLong(1) == rowId) {
            total = rows.getLong(TOTAL);
            others.add(new OtherRow(rows.getLong(2), rows.getString(KEY)));
            more = rows.next();
        }
        return others.isEmpty() ? OtherRows.NONE : new OtherRows(List.copyOf(others), total);
    }

    /** A second connection, for one streams the rows of one query at a time. */
    private ResultSet open(String contradicts) throws SQLException {
        Connection own = database.duplicate();
        connection = own;
        statement = own.createStatement();
        result = statement.executeQuery(query(own, rule, contradicts));
        more = result.next();
        return result;
    }

    /** The whole query for the other rows of a rule. */
    static String query(Connection connection, DatasetRule rule, String contradicts) throws SQLException {
        return WithKey.others(rule, contradicts, counted(connection, contradicts));
    }

    private static boolean counted(Connection connection, String query) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(query)) {
            ResultSetMetaData columns = prepared.getMetaData();
            int count = columns == null ? 0 : columns.getColumnCount();
            if (count != COLUMNS && count != COLUMNS + 1) {
                throw new SQLException("Binder Error: contradicts must give three or four columns");
            }
            return count > COLUMNS;
        }
    }

    @Override
    public void close() throws SQLException {
        Connection own = connection;
        Statement asked = statement;
        ResultSet rows = result;
        try (own;
                asked;
                rows) {
            // closing is all
        }
    }
}
