package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a reader of published tables can find out: every total is the sum of its parts, counts are not negative, and
 * zeros are never hidden. Written apart from the guard: elimination over fractions, intervals, and {@link Trials}.
 */
final class Reader {

    /** A cell that the reader does not see. */
    private static final class Unknown {
        final List<String> at;
        final long truth;
        long least;
        long most = Long.MAX_VALUE / 4;

        Unknown(List<String> at, long truth, long least) {
            this.at = at;
            this.truth = truth;
            this.least = least;
        }
    }

    private final List<Axis> axes;
    private final Map<List<String>, Long> seen;
    private final Map<List<String>, Integer> columns = new HashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Map<Integer, Fraction>> rows = new ArrayList<>();
    private final List<Fraction> sums = new ArrayList<>();
    /** The equations as they are: columns, signs, sum. */
    private final List<int[][]> equations = new ArrayList<>();

    /** A fraction of longs; whatever does not fit fails the test. */
    record Fraction(long over, long under) {
        static final Fraction ZERO = new Fraction(0, 1);

        static Fraction of(long number) {
            return new Fraction(number, 1);
        }

        static Fraction of(long over, long under) {
            long divisor = gcd(Math.abs(over), Math.abs(under)) * Long.signum(under);
            return new Fraction(over / divisor, under / divisor);
        }

        private static long gcd(long a, long b) {
            return b == 0 ? Math.max(a, 1) : gcd(b, a % b);
        }

        Fraction minus(Fraction that) {
            return of(
                    Math.subtractExact(Math.multiplyExact(over, that.under), Math.multiplyExact(that.over, under)),
                    Math.multiplyExact(under, that.under));
        }

        Fraction times(Fraction that) {
            return of(Math.multiplyExact(over, that.over), Math.multiplyExact(under, that.under));
        }

        Fraction by(Fraction that) {
            return of(Math.multiplyExact(over, that.under), Math.multiplyExact(under, that.over));
        }
    }

    /**
     * A reader.
     *
     * @param truth the value of every cell on the axes
     * @param least the least that a cell may be as far as the reader knows, for cells that are not seen
     */
    Reader(
            List<Axis> axes,
            Map<List<String>, Long> seen,
            Map<List<String>, Long> truth,
            Map<List<String>, Long> least) {
        this.axes = axes;
        this.seen = seen;
        new TreeMap<>(index(truth)).forEach((key, at) -> {
            if (!seen.containsKey(at)) {
                columns.put(at, unknowns.size());
                unknowns.add(new Unknown(at, of(truth, at), of(least, at)));
            }
        });
        for (List<String> at : truth.keySet()) {
            for (int axis = 0; axis < axes.size(); axis++) {
                relate(at, axis);
            }
        }
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static Map<String, List<String>> index(Map<List<String>, Long> truth) {
        Map<String, List<String>> index = new HashMap<>();
        truth.keySet().forEach(at -> index.put(String.join("/", at), at));
        return index;
    }

    private void relate(List<String> total, int axis) {
        List<List<String>> parts = new ArrayList<>();
        for (String node : axes.get(axis).nodes()) {
            if (total.get(axis).equals(axes.get(axis).parent(node))) {
                List<String> part = new ArrayList<>(total);
                part.set(axis, node);
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        Map<Integer, Fraction> row = new TreeMap<>();
        long sum = add(row, total, 1);
        for (List<String> part : parts) {
            sum += add(row, part, -1);
        }
        rows.add(row);
        sums.add(Fraction.of(sum));
        equations.add(new int[][] {
            row.keySet().stream().mapToInt(Integer::intValue).toArray(),
            row.values().stream().mapToInt(sign -> (int) sign.over).toArray(),
            {(int) sum}
        });
    }

    /** Puts a cell into an equation; what it brings to the other side. */
    private long add(Map<Integer, Fraction> row, List<String> at, int sign) {
        Integer column = columns.get(at);
        if (column == null) {
            return -sign * of(seen, at);
        }
        row.put(column, Fraction.of(sign));
        return 0;
    }

    /** Gauss and Jordan. */
    private void eliminate() {
        int done = 0;
        for (int column = 0; column < unknowns.size(); column++) {
            int pivot = -1;
            for (int row = done; row < rows.size() && pivot < 0; row++) {
                pivot = rows.get(row).containsKey(column) ? row : -1;
            }
            if (pivot < 0) {
                continue;
            }
            java.util.Collections.swap(rows, done, pivot);
            java.util.Collections.swap(sums, done, pivot);
            Fraction by = of(rows.get(done), column);
            rows.get(done).replaceAll((key, value) -> value.by(by));
            sums.set(done, sums.get(done).by(by));
            for (int row = 0; row < rows.size(); row++) {
                Fraction factor = row == done ? null : rows.get(row).get(column);
                if (factor != null) {
                    subtract(row, done, factor);
                }
            }
            done++;
        }
    }

    private void subtract(int row, int pivot, Fraction factor) {
        Map<Integer, Fraction> target = rows.get(row);
        rows.get(pivot).forEach((column, value) -> {
            Fraction left = target.getOrDefault(column, Fraction.ZERO).minus(value.times(factor));
            if (left.over == 0) {
                target.remove(column);
            } else {
                target.put(column, left);
            }
        });
        sums.set(row, sums.get(row).minus(sums.get(pivot).times(factor)));
    }

    /** Narrows every unknown by every equation until nothing changes. */
    private void narrow() {
        boolean changed = true;
        for (int round = 0; changed && round < 200; round++) {
            changed = false;
            for (int row = 0; row < rows.size(); row++) {
                for (int column : rows.get(row).keySet()) {
                    changed |= narrow(row, column);
                }
            }
        }
    }

    private boolean narrow(int row, int column) {
        double low = 0;
        double high = 0;
        Fraction own = of(rows.get(row), column);
        for (Map.Entry<Integer, Fraction> term : rows.get(row).entrySet()) {
            if (term.getKey() != column) {
                double factor = (double) term.getValue().over / term.getValue().under;
                Unknown other = unknowns.get(term.getKey());
                low += factor * (factor > 0 ? other.least : other.most);
                high += factor * (factor > 0 ? other.most : other.least);
            }
        }
        double sum = (double) sums.get(row).over / sums.get(row).under;
        double factor = (double) own.over / own.under;
        double one = (sum - high) / factor;
        double two = (sum - low) / factor;
        Unknown unknown = unknowns.get(column);
        long least = Math.max(unknown.least, (long) Math.ceil(Math.min(one, two) - 1e-6));
        long most = Math.min(unknown.most, (long) Math.floor(Math.max(one, two) + 1e-6));
        boolean narrower = least > unknown.least || most < unknown.most;
        unknown.least = least;
        unknown.most = most;
        return narrower;
    }

    /** The unknowns that equations and intervals pin down, with the values that the reader finds. */
    Map<List<String>, Long> found() {
        narrow();
        eliminate();
        narrow();
        Map<List<String>, Long> found = new HashMap<>();
        for (Unknown unknown : unknowns) {
            if (unknown.least == unknown.most) {
                found.put(unknown.at, unknown.least);
            }
            if (unknown.truth < unknown.least || unknown.truth > unknown.most) {
                throw new IllegalStateException("the reader is wrong about " + unknown.at);
            }
        }
        return found;
    }

    /** The interval that equations and intervals leave of a cell, as its width. */
    long width(List<String> at) {
        Integer column = columns.get(at);
        return column == null ? 0 : unknowns.get(column).most - unknowns.get(column).least;
    }

    /** Tries values of cells that are not seen; {@link #found} must have been asked before. */
    Trials trials() {
        return new Trials(
                columns,
                unknowns.stream().mapToLong(unknown -> unknown.truth).toArray(),
                unknowns.stream().mapToLong(unknown -> unknown.least).toArray(),
                unknowns.stream().mapToLong(unknown -> unknown.most).toArray(),
                equations);
    }
}
