package org.fupin.security.deid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All cells that are published together or were published before, on axes of which every value adds up to its total:
 * one table, tables that share totals (each table stands at the total of the axes it lacks), tables of child regions,
 * and the last release. Values are whole units: persons, households, fen.
 */
public final class Release {

    private static final int MOST_CELLS = 4_000_000;

    /** What is to become, or has become, of a cell. */
    enum State {
        /** In no table; anybody may work it out where tables allow. */
        ABSENT,
        /** To be published now. */
        OPEN,
        /** Published before. */
        PUBLISHED,
        /** Hidden in what was published before. */
        WITHHELD
    }

    private final CellSums sums;
    private final State[] states;
    private final List<long[]> possible;
    private final Map<Integer, List<Long>> contributions;

    private Release(Builder builder) {
        sums = new CellSums(builder.axes, builder.strides, builder.values, builder.known);
        states = builder.states;
        contributions = Map.copyOf(builder.contributions);
        sums.complete();
        possible = Filling.of(
                sums, IntStream.range(0, states.length).map(this::floor).toArray());
    }

    /** A release on these axes. */
    public static Builder on(List<Axis> axes) {
        return new Builder(axes);
    }

    /** Collects the cells of a release. */
    public static final class Builder {
        private final List<Axis> axes;
        private final int[] strides;
        private final State[] states;
        private final long[] values;
        private final boolean[] known;
        private final Map<Integer, List<Long>> contributions = new HashMap<>();

        private Builder(List<Axis> axes) {
            this.axes = List.copyOf(axes);
            strides = new int[axes.size()];
            long cells = 1;
            for (int i = axes.size() - 1; i >= 0; i--) {
                strides[i] = (int) cells;
                cells *= axes.get(i).size();
                if (cells > MOST_CELLS) {
                    throw new IllegalArgumentException("表格过大 · the tables have too many cells");
                }
            }
            states = new State[(int) cells];
            Arrays.fill(states, State.ABSENT);
            values = new long[(int) cells];
            known = new boolean[(int) cells];
        }

        /** A cell to be published. */
        public Builder open(List<String> at, long value) {
            return put(at, State.OPEN, value);
        }

        /** A sum to be published, with the largest contributions to it. */
        public Builder open(List<String> at, long value, List<Long> largest) {
            open(at, value);
            contributions.put(index(axes, strides, at), List.copyOf(largest));
            return this;
        }

        /** A cell that was published before. */
        public Builder published(List<String> at, long value) {
            return put(at, State.PUBLISHED, value);
        }

        /** A cell that was hidden before, whose value is known here. */
        public Builder withheld(List<String> at, long value) {
            return put(at, State.WITHHELD, value);
        }

        /** A cell that was hidden before, whose value is not known here either. */
        public Builder withheld(List<String> at) {
            states[index(axes, strides, at)] = State.WITHHELD;
            return this;
        }

        /** A cell of no table, whose value is known here and must not be worked out if it is small. */
        public Builder secret(List<String> at, long value) {
            int index = index(axes, strides, at);
            values[index] = value;
            known[index] = true;
            return this;
        }

        private Builder put(List<String> at, State state, long value) {
            int index = index(axes, strides, at);
            if (states[index] != State.ABSENT) {
                throw new IllegalArgumentException("单元格重复 · a cell is given twice: " + at);
            }
            states[index] = state;
            values[index] = value;
            known[index] = true;
            return this;
        }

        /**
         * The release, with what follows from its cells.
         *
         * @throws IllegalArgumentException if a total is not the sum of its parts; the message names it
         */
        public Release build() {
            return new Release(this);
        }
    }

    /** The axes. */
    public List<Axis> axes() {
        return sums.axes;
    }

    int cells() {
        return states.length;
    }

    State state(int cell) {
        return states[cell];
    }

    /** Whether the value is known, or follows from what is known. */
    boolean known(int cell) {
        return sums.known[cell];
    }

    long value(int cell) {
        return sums.values[cell];
    }

    CellRule.Content content(int cell) {
        return new CellRule.Content(value(cell), contributions.getOrDefault(cell, List.of()));
    }

    /** The least that a cell may be as far as a reader knows: a hidden one is not 0, as zeros are always published. */
    private int floor(int cell) {
        return states[cell] == State.ABSENT ? 0 : 1;
    }

    /** How far the value, or one that it may have, can go down; without end where it may be negative. */
    long room(int cell) {
        if (sums.signed(cell)) {
            return Long.MAX_VALUE;
        }
        if (known(cell)) {
            return Math.max(0, value(cell) - floor(cell));
        }
        return possible.isEmpty() ? 0 : Math.max(0, possible.get(0)[cell] - floor(cell));
    }

    /** Whether the value is not known here and may be this or that, as far as all that is known goes. */
    boolean ambiguous(int cell) {
        return !known(cell)
                && possible.stream()
                                .mapToLong(values -> values[cell])
                                .distinct()
                                .count()
                        > 1;
    }

    int node(int cell, int axis) {
        return sums.node(cell, axis);
    }

    int stride(int axis) {
        return sums.strides[axis];
    }

    int index(List<String> at) {
        return index(sums.axes, sums.strides, at);
    }

    private static int index(List<Axis> axes, int[] strides, List<String> at) {
        if (at.size() != axes.size()) {
            throw new IllegalArgumentException("a cell has one value on each axis: " + at);
        }
        int index = 0;
        for (int axis = 0; axis < strides.length; axis++) {
            index += axes.get(axis).place(at.get(axis)) * strides[axis];
        }
        return index;
    }

    /** Whether the cell is a total along no axis. */
    boolean leaf(int cell) {
        return IntStream.range(0, axes().size())
                .allMatch(axis -> axes().get(axis).leaf(node(cell, axis)));
    }

    /** All cells that a leaf counts in, itself among them. */
    int[] above(int cell) {
        int[] above = {cell};
        for (int axis = 0; axis < axes().size(); axis++) {
            Axis of = axes().get(axis);
            int node = node(cell, axis);
            int stride = stride(axis);
            IntStream.Builder ways = IntStream.builder();
            for (int up = node; up >= 0; up = of.parent(up)) {
                for (int other : above) {
                    ways.add(other + (up - node) * stride);
                }
            }
            above = ways.build().toArray();
        }
        return above;
    }

    /** The place of a cell: its value on each axis. */
    List<String> at(int cell) {
        return sums.at(cell);
    }
}
