package org.fupin.files.engine;

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

    void read(long rows) {
        read.addAndGet(rows);
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
