package org.fupin.security.notice.finding;

import java.time.Duration;

/**
 * What protects the gate from hostile files. A file that passes a limit is not accepted, and the finding says so.
 *
 * @param maxBytes most bytes of a file
 * @param maxUnpacked most bytes that a file may unpack to, archives in it included
 * @param maxRatio most times that a packed part may unpack to its packed size, counted from one mebibyte on
 * @param maxEntries most entries of all archives in a file
 * @param maxNesting deepest nesting of archives and attachments
 * @param maxPages most pages of a document
 * @param maxCells most cells, words and values
 * @param maxDepth deepest nesting of JSON, XML and HTML elements
 * @param maxTime longest time for a file
 */
public record GateLimits(
        long maxBytes,
        long maxUnpacked,
        int maxRatio,
        int maxEntries,
        int maxNesting,
        int maxPages,
        long maxCells,
        int maxDepth,
        Duration maxTime) {

    /** The limits of the gate: 64 MiB a file, 512 MiB unpacked, one minute. */
    public static final GateLimits DEFAULT =
            new GateLimits(64L << 20, 512L << 20, 200, 10_000, 3, 5_000, 20_000_000, 256, Duration.ofMinutes(1));

    /**
     * Refuses limits that nothing could keep.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public GateLimits {
        long least = Math.min(Math.min(maxBytes, maxUnpacked), Math.min(maxRatio, maxEntries));
        least = Math.min(Math.min(least, maxNesting), Math.min(maxPages, maxCells));
        if (Math.min(least, maxDepth) < 1 || maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /** These limits with another time. */
    public GateLimits withTime(Duration time) {
        return new GateLimits(
                maxBytes, maxUnpacked, maxRatio, maxEntries, maxNesting, maxPages, maxCells, maxDepth, time);
    }

    /** These limits with others for the bytes of a file and what it unpacks to. */
    public GateLimits withBytes(long bytes, long unpacked) {
        return new GateLimits(bytes, unpacked, maxRatio, maxEntries, maxNesting, maxPages, maxCells, maxDepth, maxTime);
    }

    /** These limits with others for cells and pages. */
    public GateLimits withContent(long cells, int pages) {
        return new GateLimits(maxBytes, maxUnpacked, maxRatio, maxEntries, maxNesting, pages, cells, maxDepth, maxTime);
    }
}
