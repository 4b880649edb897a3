package org.fupin.files.relate;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.model.type.RecordType;
import org.fupin.validation.dataset.DatasetTables;
import org.jspecify.annotations.Nullable;

/** The table of all versions of all records, void ones too. Rows may come from several threads. */
final class VersionTable implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBAppender appender;
    private final Map<RecordType, BusinessKey> keys = new ConcurrentHashMap<>();

    VersionTable(DuckDBConnection database) throws SQLException {
        connection = database.duplicate();
        appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, DatasetTables.RECORD_VERSION);
    }

    /** Adds a row. */
    void append(RecordType type, RowValues row) throws SQLException {
        String key = keys.computeIfAbsent(type, BusinessKey::new).of(row);
        RowHeader header = row.header();
        synchronized (this) {
            appender.beginRow();
            appender.append(row.rowId());
            appender.append(type.name());
            if (header.dataYear() == null) {
                appender.appendNull();
            } else {
                appender.append(header.dataYear().getValue());
            }
            text(header.recordId());
            text(key);
            text(header.supersedesRecordId());
            time(header.reportedAt());
            text(header.validFlag());
            appender.endRow();
        }
    }

    private void text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }

    private void time(@Nullable OffsetDateTime value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            ColumnWriter.time(appender, value);
        }
    }

    /** Makes all rows visible to queries. */
    synchronized void flush() throws SQLException {
        appender.flush();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                appender) {
            // closing is all
        }
    }
}
