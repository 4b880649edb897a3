package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Rounds published counts to multiples of a base, up or down so that sums stay right: the alternative to hiding cells. A
 * count that is no multiple of the base cannot be worked out from what is published: the rounded values themselves are
 * one possible truth, and there it differs from the real one. Counts that are multiples of the base may stay as they
 * are, so the base is to be at least the threshold that would else be hidden below.
 *
 * <p>For two axes of which one has a single level there is always a rounding in which every value becomes one of its two
 * neighbouring multiples, and the nearest such one is taken (a flow of least cost; Cox and Ernst). For other tables
 * leaves are rounded so that totals are off as little as can be found, and the result says by how much.
 */
public final class ControlledRounding {

    /** The base unless somebody says otherwise. */
    public static final int DEFAULT_BASE = 5;

    private final long base;

    /**
     * A rounding.
     *
     * @param base at least 2
     */
    public ControlledRounding(long base) {
        if (base < 2) {
            throw new IllegalArgumentException("取整基数至少为 2 · a base is at least 2");
        }
        this.base = base;
    }

    /**
     * Rounds all cells.
     *
     * @throws IllegalArgumentException if a cell is not known, is negative, or was published before
     */
    public RoundedRelease round(Release release) {
        for (int cell = 0; cell < release.cells(); cell++) {
            boolean open = release.state(cell) == Release.State.OPEN || release.state(cell) == Release.State.ABSENT;
            if (!open || !release.known(cell) || release.value(cell) < 0) {
                throw new IllegalArgumentException(
                        "只能对首次发布的完整计数表取整 · only whole tables of counts that are new can be rounded");
            }
        }
        int deep = deepAxis(release);
        long[] multiples = deep >= 0 ? new Flow(release, base, deep).round() : new Leaves(release, base).round();
        return new RoundedRelease(release, base, multiples);
    }

    /** The axis that may have several levels when the other has one; -1 when the table is not that simple. */
    private static int deepAxis(Release release) {
        if (release.axes().size() != 2) {
            return -1;
        }
        return release.axes().get(1).depth() <= 1 ? 0 : release.axes().get(0).depth() <= 1 ? 1 : -1;
    }

    /** Rounds leaves to the nearest multiple, then turns those that bring totals nearer. */
    private static final class Leaves {
        private static final int ROUNDS = 60;

        private final Release release;
        private final long base;
        private final long[] multiples;
        private final List<int[]> totals = new ArrayList<>();
        private final List<Integer> leaves = new ArrayList<>();

        Leaves(Release release, long base) {
            this.release = release;
            this.base = base;
            this.multiples = new long[release.cells()];
        }

        long[] round() {
            for (int cell = 0; cell < release.cells(); cell++) {
                if (release.leaf(cell)) {
                    leaves.add(cell);
                    totals.add(release.above(cell));
                }
            }
            for (int i = 0; i < leaves.size(); i++) {
                add(i, (release.value(leaves.get(i)) + base / 2) / base);
            }
            boolean better = true;
            for (int round = 0; better && round < ROUNDS; round++) {
                better = false;
                for (int i = 0; i < leaves.size(); i++) {
                    better |= turn(i);
                }
            }
            return multiples;
        }

        private void add(int leaf, long more) {
            for (int cell : totals.get(leaf)) {
                multiples[cell] += more;
            }
        }

        /** Rounds the other way if that brings the totals nearer. */
        private boolean turn(int leaf) {
            long value = release.value(leaves.get(leaf));
            long now = multiples[leaves.get(leaf)];
            if (value % base == 0) {
                return false;
            }
            long other = now * base > value ? -1 : 1;
            double before = off(leaf);
            add(leaf, other);
            if (off(leaf) < before - 1e-9) {
                return true;
            }
            add(leaf, -other);
            return false;
        }

        private double off(int leaf) {
            double off = 0;
            for (int cell : totals.get(leaf)) {
                double away = (double) (multiples[cell] * base - release.value(cell)) / base;
                off += away * away * away * away;
            }
            return off;
        }
    }

    /**
     * The table as a flow: from the grand total down the deep axis to its leaves, across to the columns, and up the deep
     * axis again. Every cell is an arc that carries its lower or its upper multiple.
     */
    private static final class Flow {
        private final Release release;
        private final long base;
        private final int deep;
        private final RoundingNetwork network;
        private final int columns;

        Flow(Release release, long base, int deep) {
            this.release = release;
            this.base = base;
            this.deep = deep;
            this.columns = release.axes().get(1 - deep).size();
            int rows = release.axes().get(deep).size();
            this.network = new RoundingNetwork(rows * columns + rows + 1, release.cells());
        }

        long[] round() {
            int flat = 1 - deep;
            for (int cell = 0; cell < release.cells(); cell++) {
                int row = release.node(cell, deep);
                int column = release.node(cell, flat);
                boolean leaf = release.axes().get(deep).leaf(row);
                int parent = release.axes().get(deep).parent(row);
                int own = leaf ? across(row) : sum(row, column);
                int above = parent < 0 ? 0 : sum(parent, column);
                boolean total = column == 0;
                network.arc(cell, total ? above : own, total ? own : above, release.value(cell), base);
            }
            return network.solve();
        }

        private int sum(int row, int column) {
            return 1 + row * columns + column;
        }

        private int across(int row) {
            return 1 + release.axes().get(deep).size() * columns + row;
        }
    }
}
