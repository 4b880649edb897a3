package org.fupin.files.relate;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.DepartmentRule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Notes rows in breach of one rule after another, and tells of whom they speak. Rows are noted while the rule runs, so
 * nothing is kept in the heap.
 */
public final class Doubts implements AutoCloseable {

    private static final String NOTED = "\"fupin doubt\"";

    private final DuckDBConnection connection;
    private final DuckDBConnection own;
    private DuckDBAppender appender;
    private long noted;

    Doubts(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        this.own = connection.duplicate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + NOTED + "(seq BIGINT, row BIGINT, householdNo VARCHAR,"
                    + " registerValue VARCHAR, feedValue VARCHAR)");
        }
        this.appender = appender();
    }

    private DuckDBAppender appender() throws SQLException {
        return own.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "fupin doubt");
    }

    /**
     * Notes a row.
     *
     * @param householdNo the household if the rule names it, null when the row itself does
     * @throws IOException if the budget is used up
     */
    public void note(long rowId, @Nullable String householdNo, @Nullable String register, @Nullable String feed)
            throws IOException {
        try {
            appender.beginRow();
            appender.append(noted++);
            appender.append(rowId);
            text(householdNo);
            text(register);
            text(feed);
            appender.endRow();
        } catch (SQLException e) {
            throw RelationStore.fault("note", e);
        }
    }

    private void text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }

    /**
     * Tells of whom the noted rows speak, in the order in which they were noted, and forgets them.
     *
     * @param rows the record type of the noted rows
     * @param feed the feed that they were compared with
     * @throws IOException if the budget is used up
     */
    public void tell(RecordType rows, RecordType feed, Match match, Consumer<Doubt> sink) throws IOException {
        try {
            appender.close();
            try (Statement statement = connection.createStatement()) {
                if (noted > 0) {
                    tell(statement, DoubtSql.doubts(NOTED, rows, feed, match), sink);
                }
                statement.execute("DELETE FROM " + NOTED);
            }
            noted = 0;
            appender = appender();
        } catch (SQLException e) {
            throw RelationStore.fault("doubts", e);
        }
    }

    private static void tell(Statement statement, String query, Consumer<Doubt> sink) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                int year = result.getInt("dataYear");
                boolean unknown = result.wasNull();
                sink.accept(new Doubt(
                        result.getString("householdNo"),
                        result.getString("personNo"),
                        result.getString("matchState"),
                        result.getString("registerValue"),
                        result.getString("feedValue"),
                        unknown ? null : Integer.valueOf(year),
                        result.getString("divisionCode")));
            }
        }
    }

    /** How many rows of the feed are of somebody in the register. */
    public long matched(RecordType feed) throws IOException {
        return number(DoubtSql.matched(feed)).orElse(0);
    }

    /** The row of a member who was compared with the feed; empty when the register has none. */
    public OptionalLong compared(RecordType feed) throws IOException {
        return number(DoubtSql.compared(feed));
    }

    private OptionalLong number(String query) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            throw RelationStore.fault("doubts", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (own) {
            appender.close();
        } catch (SQLException e) {
            throw RelationStore.fault("close", e);
        }
    }
}
