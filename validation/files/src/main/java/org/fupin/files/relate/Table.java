package org.fupin.files.relate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.SqlColumn;
import org.jspecify.annotations.Nullable;

/** The table of one record type, with the columns that the rules read. Rows may come from several threads. */
final class Table implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBAppender appender;
    private final Lock lock;
    private final String name;
    private final List<Cell> cells;

    Table(DuckDBConnection database, RecordType type, List<SqlColumn> columns) throws SQLException {
        this.name = type.name();
        this.cells = cells(type, columns);
        this.connection = database.duplicate();
        this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, type.name());
        this.lock = appender.unsafeBreakThreadConfinement();
    }

    /** One column of the table, told from where in the row its value comes. */
    private static class Cell {

        final String name;
        private final int index;
        private final @Nullable ColumnWriter writer;

        Cell(String name, int index, @Nullable ColumnWriter writer) {
            this.name = name;
            this.index = index;
            this.writer = writer;
        }

        void write(RowValues row, DuckDBAppender to) throws SQLException {
            Object value = value(row);
            if (value == null || writer == null) {
                to.appendNull();
            } else {
                note(value);
                writer.write(to, value);
            }
        }

        /** Takes note of a value that is written. */
        void note(Object value) {
            // most columns have nothing to note
        }

        private @Nullable Object value(RowValues row) {
            return index >= 0 ? row.value(index) : row.header().value(name);
        }
    }

    /** A column of identity numbers, which remembers whether tokens stand among them. */
    private static final class IdentityCell extends Cell {

        private boolean numbers;
        private boolean tokens;

        IdentityCell(String name, int index, @Nullable ColumnWriter writer) {
            super(name, index, writer);
        }

        @Override
        void note(Object value) {
            if (MatchToken.is((String) value)) {
                tokens = true;
            } else {
                numbers = true;
            }
        }
    }

    private static List<Cell> cells(RecordType type, List<SqlColumn> columns) {
        List<Cell> cells = new ArrayList<>();
        for (SqlColumn column : columns) {
            Element element = column.element();
            if (element != null) {
                boolean own = type.element(column.name()).isPresent();
                int index = own ? element.index() : -1;
                ColumnWriter writer = ColumnWriter.of(element, column.type());
                boolean identity = element.constraint(Certificate.class).isPresent();
                cells.add(
                        identity
                                ? new IdentityCell(column.name(), index, writer)
                                : new Cell(column.name(), index, writer));
            } else if (!column.name().equals(DatasetTables.ROW_ID)) {
                throw new IllegalArgumentException("no values for column " + column.name());
            }
        }
        return List.copyOf(cells);
    }

    /** Adds a row. */
    void append(RowValues row) throws SQLException {
        lock.lock();
        try {
            appender.beginRow();
            appender.append(row.rowId());
            for (Cell cell : cells) {
                cell.write(row, appender);
            }
            appender.endRow();
        } finally {
            lock.unlock();
        }
    }

    /** The columns of identity numbers, as they were filled so far. */
    List<IdentityColumn> identities() {
        lock.lock();
        try {
            List<IdentityColumn> found = new ArrayList<>();
            for (Cell cell : cells) {
                if (cell instanceof IdentityCell identity) {
                    found.add(new IdentityColumn(name, cell.name, identity.numbers, identity.tokens));
                }
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Makes all rows visible to queries. */
    void flush() throws SQLException {
        lock.lock();
        try {
            appender.flush();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                appender) {
            // closing is all
        }
    }
}
