package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * A change along one axis that keeps every sum of the axis: values on the way from a leaf upwards go up by one; those on
 * the way from another leaf go down by one; where the ways meet, nothing changes. Without a second leaf the change goes
 * up to the grand total.
 *
 * @param nodes the nodes that change
 * @param signs 1 or -1 for each
 */
record Side(int[] nodes, int[] signs) {

    /** How many ways down are tried below a node. */
    private static final int WAYS = 4;

    /** Changes under which the node goes up, exchanged with its own brothers and sisters. */
    static List<Side> near(Axis axis, int node) {
        List<Side> sides = new ArrayList<>();
        if (axis.parent(node) >= 0) {
            exchange(axis, node, node, sides);
        }
        return sides;
    }

    /** All changes under which the node goes up: exchanged at any level, or up to the grand total. */
    static List<Side> all(Axis axis, int node) {
        List<Side> sides = new ArrayList<>();
        for (int at = node; axis.parent(at) >= 0; at = axis.parent(at)) {
            exchange(axis, node, at, sides);
        }
        for (List<Integer> down : down(axis, node)) {
            sides.add(of(up(axis, node, -1, down), List.of()));
        }
        return sides;
    }

    /** Exchanges below the parent of {@code at}, which is the node or above it. */
    private static void exchange(Axis axis, int node, int at, List<Side> sides) {
        for (List<Integer> down : down(axis, node)) {
            List<Integer> plus = up(axis, node, axis.parent(at), down);
            for (int other : axis.children(axis.parent(at))) {
                if (other != at) {
                    down(axis, other).forEach(minus -> sides.add(of(plus, minus)));
                }
            }
        }
    }

    /** The way down, and the nodes above the node to below the end. */
    private static List<Integer> up(Axis axis, int node, int end, List<Integer> down) {
        List<Integer> way = new ArrayList<>(down);
        for (int at = axis.parent(node); at != end; at = axis.parent(at)) {
            way.add(at);
        }
        return way;
    }

    /** Ways from the node to a leaf, the node first. */
    private static List<List<Integer>> down(Axis axis, int node) {
        if (axis.leaf(node)) {
            return List.of(List.of(node));
        }
        List<List<Integer>> ways = new ArrayList<>();
        for (int child : axis.children(node)) {
            for (List<Integer> rest : down(axis, child)) {
                if (ways.size() == WAYS * axis.children(node).length) {
                    return ways;
                }
                List<Integer> way = new ArrayList<>(List.of(node));
                way.addAll(rest);
                ways.add(way);
            }
        }
        return ways;
    }

    private static Side of(List<Integer> plus, List<Integer> minus) {
        int[] nodes = new int[plus.size() + minus.size()];
        int[] signs = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i < plus.size() ? plus.get(i) : minus.get(i - plus.size());
            signs[i] = i < plus.size() ? 1 : -1;
        }
        return new Side(nodes, signs);
    }
}
