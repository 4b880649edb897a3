package org.fupin.security.deid;

/** The different sensitive values of each class, by keyed hash; the last three bits of a value are its column. */
final class ValueSet {

    /** Bytes that a value takes. */
    static final int ENTRY = 24;

    static final int COLUMN_BITS = 3;

    private final long[] high;
    private final long[] low;
    private final long[] values;
    private final int mask;
    private int size;

    /** A set with so many slots, a power of two. */
    ValueSet(int slots) {
        high = new long[slots];
        low = new long[slots];
        values = new long[slots];
        mask = slots - 1;
    }

    /** Adds a value of a class; false when the set is full and does not know it. */
    boolean add(long classHigh, long classLow, long value) {
        int slot = (int) ((classLow >>> 1 ^ value >>> COLUMN_BITS) * 0x9E3779B1L >>> 7) & mask;
        // the last bit of a hash is always set, so that 0 is free
        while (low[slot] != 0) {
            if (low[slot] == classLow && high[slot] == classHigh && values[slot] == value) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        if (size >= mask / 4 * 3) {
            return false;
        }
        size++;
        high[slot] = classHigh;
        low[slot] = classLow;
        values[slot] = value;
        return true;
    }

    int slots() {
        return mask + 1;
    }

    boolean used(int slot) {
        return low[slot] != 0;
    }

    long high(int slot) {
        return high[slot];
    }

    long low(int slot) {
        return low[slot];
    }

    long value(int slot) {
        return values[slot];
    }

    void clear() {
        java.util.Arrays.fill(low, 0);
        size = 0;
    }
}
