package org.fupin.files.read;

/**
 * What protects a reader from hostile or broken files. Each limit that is passed is a notice, never a crash.
 *
 * @param maxColumns most columns of a table
 * @param maxRowChars most characters of one row
 * @param maxDepth deepest nesting of JSON
 * @param maxZipBytes most bytes that a zip may unpack to
 * @param maxZipRatio most times that a zip entry may unpack to its packed size
 * @param minRatioBytes unpacked size from which the ratio counts; small files may pack well
 * @param maxZipEntries most entries of a zip
 * @param maxSharedBytes most bytes of the shared strings of a workbook, which stay in memory
 */
public record ReadLimits(
        int maxColumns,
        int maxRowChars,
        int maxDepth,
        long maxZipBytes,
        int maxZipRatio,
        long minRatioBytes,
        int maxZipEntries,
        long maxSharedBytes) {

    private static final int MIB = 1 << 20;

    /** The limits of the standard. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(16_384, 4 * MIB, 64, 64L << 30, 200, 64L * MIB, 100_000, 256L * MIB);

    /** Refuses limits that nothing could keep. */
    public ReadLimits {
        long least = Math.min(Math.min(maxColumns, maxRowChars), Math.min(maxDepth, maxZipRatio));
        if (Math.min(least, Math.min(Math.min(maxZipBytes, maxZipEntries), maxSharedBytes)) < 1 || minRatioBytes < 0) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /** These limits with others for zips. */
    public ReadLimits withZip(long bytes, int ratio, long ratioFrom) {
        return new ReadLimits(
                maxColumns, maxRowChars, maxDepth, bytes, ratio, ratioFrom, maxZipEntries, maxSharedBytes);
    }

    /** These limits with others for rows. */
    public ReadLimits withRows(int columns, int rowChars) {
        return new ReadLimits(
                columns, rowChars, maxDepth, maxZipBytes, maxZipRatio, minRatioBytes, maxZipEntries, maxSharedBytes);
    }
}
