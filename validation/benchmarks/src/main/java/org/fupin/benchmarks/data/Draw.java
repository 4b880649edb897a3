package org.fupin.benchmarks.data;

import java.util.List;

/** Draws numbers and choices, the same for the same seed on every machine (SplitMix64). */
final class Draw {

    private long state;

    Draw(long seed) {
        state = seed;
    }

    /** A whole number from 0 up to, not including, the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** A whole number within the bounds, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True that many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of the choices. */
    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
