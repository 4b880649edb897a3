package org.fupin.security.deid;

/** Counts rows by class; a class is known by 127 bits of a keyed hash. Open addressing over plain arrays. */
final class ClassTable {

    /** Bytes that a class takes. */
    static final int ENTRY = 32;

    private final long[] high;
    private final long[] low;
    private final long[] counts;
    private final long[] lines;
    private final int mask;
    private int size;

    /** A table with so many slots, a power of two. */
    ClassTable(int slots) {
        high = new long[slots];
        low = new long[slots];
        counts = new long[slots];
        lines = new long[slots];
        mask = slots - 1;
    }

    /** Counts rows of a class; false when the table is full and does not know it. */
    boolean add(long classHigh, long classLow, long count, long line) {
        int slot = slot(classHigh, classLow);
        if (counts[slot] == 0) {
            if (size >= mask / 4 * 3) {
                return false;
            }
            size++;
            high[slot] = classHigh;
            low[slot] = classLow;
            lines[slot] = line;
        }
        counts[slot] += count;
        lines[slot] = Math.min(lines[slot], line);
        return true;
    }

    /** The slot of the class, or a free one. */
    int slot(long classHigh, long classLow) {
        int slot = (int) (classLow >>> 1) & mask;
        while (counts[slot] != 0 && (high[slot] != classHigh || low[slot] != classLow)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int slots() {
        return mask + 1;
    }

    int size() {
        return size;
    }

    /** Rows in the class of that slot; 0 for a free one. */
    long count(int slot) {
        return counts[slot];
    }

    long line(int slot) {
        return lines[slot];
    }

    long high(int slot) {
        return high[slot];
    }

    long low(int slot) {
        return low[slot];
    }

    void clear() {
        java.util.Arrays.fill(counts, 0);
        size = 0;
    }
}
