package org.fupin.files.report;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file, or of one sheet. The account balances: read = accepted + rejected.
 *
 * @param source path and sheet
 * @param record name of the record type, null when it could not be told
 * @param encoding name of the encoding, null where the format has none of its own
 * @param format {@code csv}, {@code xlsx}, {@code ndjson}, {@code json} or {@code parquet}
 * @param read rows read
 * @param accepted rows without an error
 * @param rejected rows with at least one error
 * @param digest digest of the bytes with the name of its algorithm in front, null when none was made
 */
public record FileSummary(
        Source source,
        @Nullable String record,
        @Nullable String encoding,
        String format,
        long read,
        long accepted,
        long rejected,
        @Nullable String digest) {

    /** Refuses an account that does not balance. */
    public FileSummary {
        if (accepted < 0 || rejected < 0 || accepted + rejected != read) {
            throw new IllegalArgumentException(
                    "rows read " + read + " are not accepted " + accepted + " + rejected " + rejected);
        }
    }
}
