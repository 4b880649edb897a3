package org.fupin.security.deid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Values of cells on axes, some of them not known, and what follows from the known ones. */
final class CellSums {

    final List<Axis> axes;
    final int[] strides;
    final long[] values;
    final boolean[] known;

    CellSums(List<Axis> axes, int[] strides, long[] values, boolean[] known) {
        this.axes = axes;
        this.strides = strides;
        this.values = values;
        this.known = known;
    }

    CellSums copy() {
        return new CellSums(axes, strides, values.clone(), known.clone());
    }

    int node(int cell, int axis) {
        return cell / strides[axis] % axes.get(axis).size();
    }

    /** Whether values there may be negative. */
    boolean signed(int cell) {
        for (int axis = 0; axis < strides.length; axis++) {
            if (axes.get(axis).signed(node(cell, axis))) {
                return true;
            }
        }
        return false;
    }

    /** The place of a cell: its value on each axis. */
    List<String> at(int cell) {
        List<String> at = new ArrayList<>();
        for (int axis = 0; axis < strides.length; axis++) {
            at.add(axes.get(axis).nodes().get(node(cell, axis)));
        }
        return at;
    }

    /**
     * Works out what follows from totals and parts, until nothing new does.
     *
     * @throws IllegalArgumentException if a total is not the sum of its parts; the message names it
     */
    void complete() {
        Deque<Integer> learned = new ArrayDeque<>();
        for (int axis = 0; axis < strides.length; axis++) {
            for (int cell = 0; cell < values.length; cell++) {
                relate(cell, axis, learned);
            }
        }
        follow(learned);
    }

    /** Takes a value for known, and works out what follows. */
    void learn(int cell, long value) {
        known[cell] = true;
        values[cell] = value;
        follow(new ArrayDeque<>(List.of(cell)));
    }

    private void follow(Deque<Integer> learned) {
        while (!learned.isEmpty()) {
            int cell = learned.removeFirst();
            for (int axis = 0; axis < strides.length; axis++) {
                relate(cell, axis, learned);
                int total = total(cell, axis);
                if (total >= 0) {
                    relate(total, axis, learned);
                }
            }
        }
    }

    /** Looks at a total along an axis and its parts; one of them may become known. */
    private void relate(int total, int axis, Deque<Integer> learned) {
        int unknown = known[total] ? -1 : total;
        int unknowns = known[total] ? 0 : 1;
        int[] parts = parts(total, axis);
        for (int part : parts) {
            if (!known[part]) {
                unknown = part;
                unknowns++;
            }
        }
        if (parts.length == 0 || unknowns > 1) {
            return;
        }
        long rest = rest(total, parts);
        if (unknowns == 1) {
            known[unknown] = true;
            values[unknown] = unknown == total ? -rest : rest;
            learned.add(unknown);
        } else if (rest != 0) {
            throw new BrokenSum(at(total), axes.get(axis).name());
        }
    }

    /** What the known parts leave of a known total. */
    long rest(int total, int[] parts) {
        long rest = known[total] ? values[total] : 0;
        for (int part : parts) {
            rest = known[part] ? Math.subtractExact(rest, values[part]) : rest;
        }
        return rest;
    }

    /** The parts of a total along an axis; none for a leaf. */
    int[] parts(int total, int axis) {
        int node = node(total, axis);
        int[] parts = axes.get(axis).children(node).clone();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = total + (parts[i] - node) * strides[axis];
        }
        return parts;
    }

    /** The total that a cell is part of along an axis, -1 when there is none. */
    int total(int cell, int axis) {
        int node = node(cell, axis);
        int parent = axes.get(axis).parent(node);
        return parent < 0 ? -1 : cell + (parent - node) * strides[axis];
    }
}
