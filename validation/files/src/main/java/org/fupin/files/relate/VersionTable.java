package org.fupin.files.relate;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.model.type.RecordType;
import org.fupin.validation.dataset.DatasetTables;
import org.jspecify.annotations.Nullable;

/** The table of all versions of all records, void ones too. Rows may come from several threads. */
final class VersionTable implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBAppender appender;
    private final Lock lock;
    private final Map<RecordType, BusinessKey> keys = new ConcurrentHashMap<>();

    VersionTable(DuckDBConnection database) throws SQLException {
        connection = database.duplicate();
        appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, DatasetTables.RECORD_VERSION);
        lock = appender.unsafeBreakThreadConfinement();
    }

    /** Adds a row. */
    void append(RecordType type, RowValues row) throws SQLException {
        String key = keys.computeIfAbsent(type, BusinessKey::new).of(row);
        RowHeader header = row.header();
        lock.lock();
        try {
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
        } finally {
            lock.unlock();
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
