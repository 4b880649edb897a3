package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides small cells of published tables, and as many others as it takes that nobody can work the small ones out from
 * totals, from tables of child regions or from the last release (Statistics Law, article 25: nothing may be given out
 * from which a single respondent can be inferred; likely). Differences count as cells: what changed since the last
 * release is protected too, though no table shows it.
 *
 * <p>Each hidden cell has witnesses: other whole, non-negative values of the hidden cells that agree with everything that
 * is published; those of a small cell span an interval as wide as the rule asks. A cell of value 0 is always published,
 * so a hidden one is taken to be known as not 0. What it does not do: it knows nothing of readers who know single
 * contributions themselves, nor of relations between tables that the release does not state.
 */
public final class TableGuard {

    /** The smallest count that may be published unless somebody says otherwise. */
    public static final int DEFAULT_THRESHOLD = 5;

    private final CellRule rule;

    /** A guard by that rule. */
    public TableGuard(CellRule rule) {
        this.rule = rule;
    }

    /** Decides which cells to hide. */
    public GuardedRelease protect(Release release) {
        BitSet hidden = new BitSet();
        BitSet sensitive = new BitSet();
        List<List<String>> alreadyOut = new ArrayList<>();
        for (int cell = 0; cell < release.cells(); cell++) {
            if (width(release, cell) > 0) {
                sensitive.set(cell);
                switch (release.state(cell)) {
                    case OPEN -> hidden.set(cell);
                    case PUBLISHED -> alreadyOut.add(release.at(cell));
                    default -> {}
                }
            }
        }
        List<List<String>> unprotected = new ArrayList<>();
        BitSet witnessed = new BitSet();
        IntStream.range(0, release.cells()).filter(release::ambiguous).forEach(witnessed::set);
        for (int cell : order(release, sensitive)) {
            long width = width(release, cell);
            if ((width > 0 || !witnessed.get(cell))
                    && !new Widening(release, hidden, witnessed)
                            .widen(cell, Math.max(1, width), width > 0 && rule.upwards())) {
                unprotected.add(release.at(cell));
            }
        }
        return new GuardedRelease(release, sensitive, hidden, unprotected, alreadyOut);
    }

    /** Cells that must stay uncertain: those that ask most first, those hidden before last. */
    private List<Integer> order(Release release, BitSet sensitive) {
        return IntStream.range(0, release.cells())
                .filter(cell -> sensitive.get(cell) && release.state(cell) != Release.State.PUBLISHED
                        || release.state(cell) == Release.State.WITHHELD)
                .boxed()
                .sorted(Comparator.comparingLong((Integer cell) -> -width(release, cell))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private long width(Release release, int cell) {
        return release.known(cell) ? rule.width(release.content(cell)) : 0;
    }

    /** Makes one cell uncertain, by changes that are free if that is enough, else by hiding more. */
    private static final class Widening {
        private final Release release;
        private final BitSet hidden;
        private final BitSet witnessed;
        private final MoveSearch search;
        private final BitSet added = new BitSet();
        private final BitSet changed = new BitSet();

        Widening(Release release, BitSet hidden, BitSet witnessed) {
            this.release = release;
            this.hidden = hidden;
            this.witnessed = witnessed;
            this.search = new MoveSearch(release, hidden);
        }

        boolean widen(int cell, long width, boolean upwards) {
            long up = go(cell, 1, width, true);
            long down = upwards || up >= width ? 0 : go(cell, -1, width - up, true);
            if (up + down < width) {
                up = go(cell, 1, width - down, false);
            }
            if (up + down < width && !upwards) {
                down = go(cell, -1, width - up, false);
            }
            if (up + down < width) {
                // what did not help stays public, and bears witness of nothing
                hidden.andNot(added);
                return false;
            }
            witnessed.or(changed);
            return true;
        }

        /** How far the cell can be moved in that direction, at most as far as is asked. */
        private long go(int cell, int direction, long asked, boolean free) {
            search.restart();
            long gone = 0;
            while (gone < asked) {
                @Nullable Move move = search.find(cell, direction, asked - gone, free);
                if (move == null) {
                    return gone;
                }
                long times = Math.min(move.times(), asked - gone);
                for (int part : move.cells()) {
                    changed.set(part);
                    if (release.state(part) == Release.State.OPEN && !hidden.get(part)) {
                        hidden.set(part);
                        added.set(part);
                    }
                }
                search.make(move, times);
                gone += times;
            }
            return gone;
        }
    }
}
