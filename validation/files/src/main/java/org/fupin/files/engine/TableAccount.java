package org.fupin.files.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.fupin.files.read.Format;
import org.fupin.files.report.FileSummary;
import org.fupin.files.report.Source;
import org.jspecify.annotations.Nullable;

/** What became of one table: its rows, read and rejected. */
final class TableAccount {

    final int number;
    final Source source;

    private final Format format;
    private final String encoding;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final Rejections rejections = new Rejections();
    private final Map<String, String> columns = new ConcurrentHashMap<>();
    private volatile @Nullable String record;

    TableAccount(int number, Source source, Format format, String encoding) {
        this.number = number;
        this.source = source;
        this.format = format;
        this.encoding = encoding;
    }

    void is(String recordName) {
        record = recordName;
    }

    /** Name of the record type; empty before it is known. */
    String record() {
        String known = record;
        return known == null ? "" : known;
    }

    /** Says which header the column of an element has. */
    void column(String field, String text) {
        columns.put(field, text);
    }

    /** The header of the element's column, null when there is none. */
    @Nullable
    String column(@Nullable String field) {
        return field == null ? null : columns.get(field);
    }

    void read(long rows) {
        read.addAndGet(rows);
    }

    /** Rows read so far. */
    long rows() {
        return read.get();
    }

    void reject(long rowId) {
        if (rejections.reject(rowId)) {
            rejected.incrementAndGet();
        }
    }

    FileSummary summary() {
        long bad = Math.min(rejected.get(), read.get());
        return new FileSummary(
                source,
                record,
                format.name().equals("XLSX") ? null : encoding,
                format.name().toLowerCase(java.util.Locale.ROOT),
                read.get(),
                read.get() - bad,
                bad,
                null);
    }
}
