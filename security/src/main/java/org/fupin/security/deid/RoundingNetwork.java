package org.fupin.security.deid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Arcs that each carry a lower or an upper whole number, so that as much flows into each node as out of it, at least
 * cost. It begins with the nearer number on each arc and moves what is too much at a node along cheapest ways to where
 * it lacks.
 */
final class RoundingNetwork {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final int[] from;
    private final int[] to;
    private final long[] low;
    private final long[] cost;
    private final boolean[] upper;
    private final boolean[] fixed;
    private final long[] excess;
    private final List<List<Integer>> at = new ArrayList<>();

    RoundingNetwork(int nodes, int arcs) {
        from = new int[arcs];
        to = new int[arcs];
        low = new long[arcs];
        cost = new long[arcs];
        upper = new boolean[arcs];
        fixed = new boolean[arcs];
        excess = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            at.add(new ArrayList<>());
        }
    }

    /** An arc that carries the value divided by the base, rounded down or up. */
    void arc(int arc, int start, int end, long value, long base) {
        from[arc] = start;
        to[arc] = end;
        low[arc] = value / base;
        fixed[arc] = value % base == 0;
        // what rounding up is farther off than rounding down
        cost[arc] = (2 * low[arc] + 1) * base - 2 * value;
        upper[arc] = !fixed[arc] && cost[arc] < 0;
        long flow = low[arc] + (upper[arc] ? 1 : 0);
        excess[start] -= flow;
        excess[end] += flow;
        at.get(start).add(arc);
        at.get(end).add(arc);
    }

    /** What each arc carries. */
    long[] solve() {
        for (int node = 0; node < excess.length; node++) {
            while (excess[node] > 0) {
                relieve(node);
            }
        }
        long[] flow = low.clone();
        for (int arc = 0; arc < flow.length; arc++) {
            flow[arc] += upper[arc] ? 1 : 0;
        }
        return flow;
    }

    /** Moves one unit that is too much at the node to the nearest node that lacks one. */
    private void relieve(int start) {
        long[] distance = new long[excess.length];
        Arrays.fill(distance, FAR);
        distance[start] = 0;
        int[] by = new int[excess.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        boolean[] waiting = new boolean[excess.length];
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            waiting[node] = false;
            for (int arc : at.get(node)) {
                // one more along an arc, or one less against it
                boolean along = from[arc] == node;
                boolean can = !fixed[arc] && from[arc] != to[arc] && along != upper[arc];
                int next = along ? to[arc] : from[arc];
                long far = distance[node] + (along ? cost[arc] : -cost[arc]);
                if (can && far < distance[next]) {
                    distance[next] = far;
                    by[next] = arc;
                    if (!waiting[next]) {
                        waiting[next] = true;
                        open.addLast(next);
                    }
                }
            }
        }
        int end = nearest(distance);
        for (int node = end; node != start; ) {
            int arc = by[node];
            node = from[arc] == node ? to[arc] : from[arc];
            upper[arc] = !upper[arc];
        }
        excess[start]--;
        excess[end]++;
    }

    private int nearest(long[] distance) {
        int nearest = -1;
        for (int node = 0; node < distance.length; node++) {
            if (excess[node] < 0 && distance[node] < FAR && (nearest < 0 || distance[node] < distance[nearest])) {
                nearest = node;
            }
        }
        if (nearest < 0) {
            throw new IllegalStateException("a table that adds up can always be rounded");
        }
        return nearest;
    }
}
