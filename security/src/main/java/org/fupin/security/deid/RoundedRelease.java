package org.fupin.security.deid;

import java.util.List;

/** A release with all values rounded to multiples of a base, so that totals still are the sums of their parts. */
public final class RoundedRelease {

    private final Release release;
    private final long base;
    private final long[] multiples;

    RoundedRelease(Release release, long base, long[] multiples) {
        this.release = release;
        this.base = base;
        this.multiples = multiples;
    }

    /** The rounded value of a cell. */
    public long value(List<String> at) {
        return multiples[release.index(at)] * base;
    }

    /** How far any value is from the true one at most: less than the base for tables that are simple enough. */
    public long farthest() {
        long farthest = 0;
        for (int cell = 0; cell < multiples.length; cell++) {
            farthest = Math.max(farthest, Math.abs(multiples[cell] * base - release.value(cell)));
        }
        return farthest;
    }

    /** Whether every value became one of its two neighbouring multiples. */
    public boolean close() {
        return farthest() < base;
    }
}
