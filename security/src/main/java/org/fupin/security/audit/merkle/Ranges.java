package org.fupin.security.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** Which subtrees a proof is made of (RFC 6962, 2.1.1 and 2.1.2). */
final class Ranges {

    /**
     * The leaves from one to before another.
     *
     * @param from first leaf
     * @param to after the last leaf
     */
    record Range(long from, long to) {}

    private Ranges() {}

    /** The subtrees that prove one leaf of a tree, from the leaf up. */
    static List<Range> inclusion(long index, long size) {
        require(index >= 0 && index < size);
        List<Range> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            boolean left = index < middle;
            path.add(0, left ? new Range(middle, to) : new Range(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        return path;
    }

    /** The subtrees that prove that a smaller tree is the beginning of a larger one, in the order of the proof. */
    static List<Range> consistency(long smaller, long larger) {
        require(smaller > 0 && smaller <= larger);
        List<Range> path = new ArrayList<>();
        long from = 0;
        long to = larger;
        boolean known = true;
        while (smaller != to) {
            long middle = from + split(to - from);
            boolean left = smaller <= middle;
            path.add(0, left ? new Range(middle, to) : new Range(from, middle));
            known = known && left;
            from = left ? from : middle;
            to = left ? middle : to;
        }
        if (!known) {
            path.add(0, new Range(from, to));
        }
        return path;
    }

    /** Largest power of two below the size, which is at least two. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("no such leaf or tree");
        }
    }
}
