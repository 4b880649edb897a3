package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Finds values that the unknown cells may have: cells of no table, and cells that were hidden before. So the witnesses of
 * hidden cells stand up to a reader who thinks of those cells too. Each cell gets a share of what its totals leave, within
 * what the others still need. For tables that share one total this always works out; where it does not, nothing is
 * assumed.
 */
final class Filling {

    private static final int MOST_CELLS = 60_000;
    private static final int FEW_CELLS = 6_000;
    private static final int ATTEMPTS = 24;
    private static final int WANTED = 6;
    private static final long MUCH = 1L << 40;

    private final CellSums sums;
    private final int[] floors;
    private final Random random;
    private final boolean fair;

    private Filling(CellSums sums, int[] floors, int attempt) {
        this.sums = sums;
        this.floors = floors;
        this.random = new Random(attempt);
        this.fair = attempt == 0;
    }

    /**
     * Possible values of all cells, up to six different ones; none when none were found.
     *
     * @param floors the least that each cell may be
     */
    static List<long[]> of(CellSums known, int[] floors) {
        List<long[]> found = new ArrayList<>();
        int attempts = floors.length > MOST_CELLS ? 0 : floors.length > FEW_CELLS ? 1 : ATTEMPTS;
        for (int attempt = 0; attempt < attempts && found.size() < WANTED; attempt++) {
            Filling filling = new Filling(known.copy(), floors, attempt);
            try {
                if (filling.fill()) {
                    found.add(filling.sums.values);
                }
            } catch (IllegalArgumentException e) {
                // these shares do not add up; others may
            }
        }
        return found;
    }

    private boolean fill() {
        boolean[] given = sums.known.clone();
        for (int cell = 0; cell < floors.length; cell++) {
            if (!sums.known[cell] && leaf(cell) && !sums.signed(cell)) {
                long value = share(cell);
                if (value < floors[cell]) {
                    return false;
                }
                sums.learn(cell, value);
            }
        }
        for (int cell = 0; cell < floors.length; cell++) {
            boolean found = sums.known[cell] && !given[cell] && !sums.signed(cell);
            if (found && sums.values[cell] < floors[cell]) {
                return false;
            }
        }
        return true;
    }

    private boolean leaf(int cell) {
        for (int axis = 0; axis < sums.strides.length; axis++) {
            if (!sums.axes.get(axis).leaf(sums.node(cell, axis))) {
                return false;
            }
        }
        return true;
    }

    /** A share between the least and the most that the cell can have; -1 when there is nothing between. */
    private long share(int cell) {
        long most = room(cell);
        long least = floors[cell];
        long even = Math.min(most, floors[cell] + 1L);
        for (int axis = 0; axis < sums.strides.length; axis++) {
            int total = sums.total(cell, axis);
            if (total >= 0 && sums.known[total]) {
                int[] parts = sums.parts(total, axis);
                long others = 0;
                for (int part : parts) {
                    others += sums.known[part] || part == cell ? 0 : room(part);
                }
                long rest = sums.rest(total, parts);
                least = Math.max(least, rest - others);
                even = Math.max(even, Math.round((double) rest * most / Math.max(1, others + most)));
            }
        }
        if (least > most) {
            return -1;
        }
        long wanted = fair || most >= MUCH ? even : least + (long) (random.nextDouble() * (most - least + 1));
        return Math.max(least, Math.min(wanted, most));
    }

    /** The most that an unknown cell can have by its totals. */
    private long room(int cell) {
        long room = MUCH;
        for (int axis = 0; axis < sums.strides.length && !sums.signed(cell); axis++) {
            int total = sums.total(cell, axis);
            if (total >= 0 && sums.known[total]) {
                int[] parts = sums.parts(total, axis);
                long rest = sums.rest(total, parts);
                for (int part : parts) {
                    if (!sums.known[part] && part != cell) {
                        rest = sums.signed(part) ? MUCH : rest - floors[part];
                    }
                }
                room = Math.min(room, rest);
            }
        }
        return room;
    }
}
