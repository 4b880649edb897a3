package org.fupin.security.notice.read;

import org.fupin.security.notice.finding.GateLimits;

/** What is left of the limits while one file is read, everything inside it included. */
public final class Budget {

    private static final long RATIO_FROM = 1L << 20;
    private static final int STEP = 256;

    private final GateLimits limits;
    private final long deadline;
    private long unpacked;
    private int entries;
    private int pages;
    private long cells;
    private int steps;

    /** A new budget, whose time runs from now. */
    public Budget(GateLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.maxTime().toNanos();
    }

    /** The limits it began with. */
    public GateLimits limits() {
        return limits;
    }

    /** Counts bytes that a part unpacked to. */
    void unpacked(long more, long partSize, long packedSize) {
        unpacked += more;
        if (unpacked > limits.maxUnpacked()
                || partSize > RATIO_FROM && partSize / Math.max(1, packedSize) > limits.maxRatio()) {
            throw new LimitException("maxUnpacked");
        }
        time();
    }

    /** Counts an entry of an archive. */
    void entry() {
        if (++entries > limits.maxEntries()) {
            throw new LimitException("maxEntries");
        }
        time();
    }

    /** Counts a page. */
    void page() {
        if (++pages > limits.maxPages()) {
            throw new LimitException("maxPages");
        }
        time();
    }

    /** Counts cells, words or values. */
    void cells(int more) {
        cells += more;
        if (cells > limits.maxCells()) {
            throw new LimitException("maxCells");
        }
        if (++steps % STEP == 0) {
            time();
        }
    }

    /** Refuses what is nested deeper than allowed. */
    void depth(int depth) {
        if (depth > limits.maxDepth()) {
            throw new LimitException("maxDepth");
        }
    }

    /** Refuses to go on when the time is over. */
    void time() {
        if (System.nanoTime() - deadline > 0) {
            throw new LimitException("maxTime");
        }
    }
}
