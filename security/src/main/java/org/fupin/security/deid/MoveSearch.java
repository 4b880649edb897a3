package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds changes of least cost that move a cell up or down, from where earlier changes have brought all cells. */
final class MoveSearch {

    private static final int MOST_TRIED = 400_000;
    private static final double OF_A_TOTAL = 4;

    private final Release release;
    private final BitSet hidden;
    private final Map<Integer, Long> moved = new HashMap<>();
    private final Map<Integer, List<List<Side>>> sides = new HashMap<>();
    private @Nullable Move best;

    MoveSearch(Release release, BitSet hidden) {
        this.release = release;
        this.hidden = hidden;
    }

    /** Brings all cells back to their values. */
    void restart() {
        moved.clear();
    }

    /** Makes a change so many times. */
    void make(Move move, long times) {
        for (int i = 0; i < move.cells().length; i++) {
            moved.merge(move.cells()[i], move.signs()[i] * times, Long::sum);
        }
    }

    /**
     * The cheapest change that moves the cell, null when there is none.
     *
     * @param sign 1 for up, -1 for down
     * @param enough so many times are all that is asked for
     * @param free whether nothing more may be hidden for it
     */
    @Nullable
    Move find(int cell, int sign, long enough, boolean free) {
        best = null;
        for (int reach = 0; reach < 2 && best == null; reach++) {
            List<List<Side>> of = sides(cell, reach == 0);
            int[] chosen = new int[of.size()];
            boolean more = of.stream().noneMatch(List::isEmpty);
            for (int tried = 0; more && tried < MOST_TRIED && !settled(enough); tried++) {
                consider(of, chosen, sign, free);
                more = next(chosen, of);
            }
        }
        return best;
    }

    private boolean settled(long enough) {
        return best != null && best.cost() == 0 && best.times() >= enough;
    }

    /** Changes along each axis: near ones first, as they disturb least. */
    private List<List<Side>> sides(int cell, boolean near) {
        return sides.computeIfAbsent(near ? cell : -1 - cell, key -> {
            List<List<Side>> found = new ArrayList<>();
            for (int axis = 0; axis < release.axes().size(); axis++) {
                Axis of = release.axes().get(axis);
                int node = release.node(cell, axis);
                List<Side> close = near ? Side.near(of, node) : List.of();
                found.add(close.isEmpty() ? Side.all(of, node) : close);
            }
            return found;
        });
    }

    private static boolean next(int[] chosen, List<List<Side>> sides) {
        for (int axis = 0; axis < chosen.length; axis++) {
            if (++chosen[axis] < sides.get(axis).size()) {
                return true;
            }
            chosen[axis] = 0;
        }
        return false;
    }

    private void consider(List<List<Side>> sides, int[] chosen, int direction, boolean free) {
        int size = 1;
        for (int axis = 0; axis < chosen.length; axis++) {
            size *= sides.get(axis).get(chosen[axis]).nodes().length;
        }
        int[] cells = new int[size];
        int[] signs = new int[size];
        long times = Long.MAX_VALUE;
        double cost = 0;
        double most = free ? 0 : best == null ? Double.MAX_VALUE : best.cost();
        for (int i = 0; i < size; i++) {
            place(sides, chosen, i, cells, signs);
            signs[i] *= direction;
            cost += cost(cells[i]);
            times = signs[i] < 0 ? Math.min(times, room(cells[i])) : times;
            if (cost > most || times < 1) {
                return;
            }
        }
        Move move = new Move(cells, signs, times, cost);
        if (best == null || move.betterThan(best)) {
            best = move;
        }
    }

    /** The cell, and the sign of its change, at a place in the product of the chosen sides. */
    private void place(List<List<Side>> sides, int[] chosen, int place, int[] cells, int[] signs) {
        int sign = 1;
        int rest = place;
        for (int axis = 0; axis < chosen.length; axis++) {
            Side side = sides.get(axis).get(chosen[axis]);
            int at = rest % side.nodes().length;
            rest /= side.nodes().length;
            cells[place] += side.nodes()[at] * release.stride(axis);
            sign *= side.signs()[at];
        }
        signs[place] = sign;
    }

    private long room(int cell) {
        long room = release.room(cell);
        return room == Long.MAX_VALUE ? room : room + moved.getOrDefault(cell, 0L);
    }

    /** Cells that cannot be hidden any more cost too much; so do empty ones, which are always published. */
    private double cost(int cell) {
        return switch (release.state(cell)) {
            case ABSENT, WITHHELD -> 0;
            case PUBLISHED -> Double.POSITIVE_INFINITY;
            case OPEN -> hidden.get(cell) ? 0 : openCost(cell);
        };
    }

    private double openCost(int cell) {
        long value = Math.abs(release.value(cell));
        if (value == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 1 + Math.log1p((double) value);
        for (int axis = 0; axis < release.axes().size(); axis++) {
            cost *= release.axes().get(axis).leaf(release.node(cell, axis)) ? 1 : OF_A_TOTAL;
        }
        return cost;
    }
}
