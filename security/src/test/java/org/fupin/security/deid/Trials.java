package org.fupin.security.deid;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tries all whole values that the cells a reader does not see may have. */
final class Trials {

    private final Map<List<String>, Integer> columns;
    private final long[] truth;
    private final long[] least;
    private final long[] most;
    private final List<int[][]> equations;
    private long steps;

    /**
     * Trials.
     *
     * @param columns number of each cell that is not seen
     * @param truth their values
     * @param least the least that each may be
     * @param most the most that each may be
     * @param equations columns, signs and sum of each equation
     */
    Trials(Map<List<String>, Integer> columns, long[] truth, long[] least, long[] most, List<int[][]> equations) {
        this.columns = columns;
        this.truth = truth;
        this.least = least;
        this.most = most;
        this.equations = equations;
    }

    /**
     * How far apart the values of a cell are over all whole solutions, found by trying them, ever farther from the truth;
     * stops when they are as far apart as is asked.
     */
    long tried(List<String> at, long enough) {
        int wanted = Objects.requireNonNull(columns.get(at));
        long own = truth[wanted];
        long high = own;
        while (high - own < enough && possible(wanted, high + 1)) {
            high++;
        }
        long low = own;
        while (high - low < enough && possible(wanted, low - 1)) {
            low--;
        }
        return high - low;
    }

    private boolean possible(int wanted, long value) {
        long[] from = least.clone();
        long[] to = most.clone();
        if (value < from[wanted] || value > to[wanted]) {
            return false;
        }
        from[wanted] = value;
        to[wanted] = value;
        steps = 0;
        return solvable(from, to);
    }

    /** Whether whole values within the bounds meet all equations: bounds are narrowed, then the narrowest is split. */
    private boolean solvable(long[] low, long[] high) {
        if (++steps > 2_000_000) {
            throw new IllegalStateException("too much to try");
        }
        if (!narrow(low, high)) {
            return false;
        }
        int split = -1;
        for (int i = 0; i < low.length; i++) {
            boolean open = low[i] < high[i];
            split = open && (split < 0 || high[i] - low[i] < high[split] - low[split]) ? i : split;
        }
        return split < 0 || split(split, low, high);
    }

    /** Tries the values of one cell, those near the truth first, as they are often possible too. */
    private boolean split(int cell, long[] low, long[] high) {
        for (long away = 0; away <= Math.max(high[cell] - truth[cell], truth[cell] - low[cell]); away++) {
            for (long sign = -1; sign <= (away == 0 ? -1 : 1); sign += 2) {
                long value = truth[cell] - sign * away;
                if (value >= low[cell] && value <= high[cell]) {
                    long[] from = low.clone();
                    long[] to = high.clone();
                    from[cell] = value;
                    to[cell] = value;
                    if (solvable(from, to)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean narrow(long[] low, long[] high) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[][] equation : equations) {
                int narrowed = narrow(equation, low, high);
                if (narrowed < 0) {
                    return false;
                }
                changed |= narrowed > 0;
            }
        }
        return true;
    }

    /** Narrows the cells of one equation by what the others can be; how many became narrower, -1 when it cannot be met. */
    private static int narrow(int[][] equation, long[] low, long[] high) {
        long least = -equation[2][0];
        long most = -equation[2][0];
        for (int i = 0; i < equation[0].length; i++) {
            int cell = equation[0][i];
            least += equation[1][i] > 0 ? low[cell] : -high[cell];
            most += equation[1][i] > 0 ? high[cell] : -low[cell];
        }
        int narrower = least > 0 || most < 0 ? -1 : 0;
        for (int i = 0; i < equation[0].length && narrower >= 0; i++) {
            int cell = equation[0][i];
            boolean plus = equation[1][i] > 0;
            long span = high[cell] - low[cell];
            // the others leave at least most - span below 0 and least + span above it
            long to = low[cell] + Math.min(span, plus ? -least : most);
            long from = high[cell] - Math.min(span, plus ? most : -least);
            if (from > to) {
                narrower = -1;
            } else if (to < high[cell] || from > low[cell]) {
                narrower++;
                least += plus ? from - low[cell] : high[cell] - to;
                most -= plus ? high[cell] - to : from - low[cell];
                low[cell] = from;
                high[cell] = to;
            }
        }
        return narrower;
    }
}
