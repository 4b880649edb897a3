package org.fupin.security.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Masks rows of a list one by one, and counts what each mask leaves to a reader who sees the whole row: a birth date, an
 * age, a sex or a division beside a masked identity number leave fewer numbers. A value of which too few candidates would
 * remain is hidden completely, and counted. Constant memory. Not for use by two threads.
 */
public final class RowMasker {

    private final Map<Integer, ColumnMask> columns;
    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final RowFacts facts;
    private boolean refused;

    /**
     * A masker.
     *
     * @param columns masked columns by their number from 0; the others stay as they are
     * @param facts what the columns tell of each other
     */
    public RowMasker(Map<Integer, ColumnMask> columns, RowFacts facts) {
        this.columns = new TreeMap<>(columns);
        this.facts = facts;
        columns.keySet().forEach(column -> tallies.put(column, new Tally()));
    }

    /**
     * Masks a row.
     *
     * @param line its line, for statements
     * @return the cells as they may be shown
     */
    public List<String> mask(long line, List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        columns.forEach((column, mask) -> {
            if (column < shown.size()) {
                shown.set(column, mask.mask().mask(cells.get(column)));
            }
        });
        KnownFacts known = facts.of(shown);
        tallies.forEach((column, tally) -> {
            if (column < shown.size() && !shown.get(column).isEmpty()) {
                shown.set(column, tally.take(line, shown.get(column), mask(column), known));
                refused |= mask(column).strict() && tally.tooFew > 0;
            }
        });
        return shown;
    }

    /** Whether a value of a strict column was hidden because too few candidates would have remained. */
    public boolean refused() {
        return refused;
    }

    private ColumnMask mask(int column) {
        return java.util.Objects.requireNonNull(columns.get(column));
    }

    /** What was shown so far, by column. */
    public List<ColumnStatement> statements() {
        List<ColumnStatement> statements = new ArrayList<>();
        tallies.forEach((column, tally) -> statements.add(tally.of(mask(column))));
        return statements;
    }

    /** What a column showed. */
    private static final class Tally {
        private long values;
        private long hidden;
        private long tooFew;
        private long firstTooFew;
        private Candidates fewest = Candidates.hidden();
        private Candidates fewestOfThem = Candidates.hidden();

        /** The text as it may be shown, given what else the row shows. */
        String take(long line, String text, ColumnMask column, KnownFacts known) {
            values++;
            Candidates candidates = column.mask().residualCandidates(text, known);
            if (column.limited() && !candidates.atLeast(column.least())) {
                firstTooFew = tooFew == 0 ? line : firstTooFew;
                fewestOfThem = fewestOfThem.orFewer(candidates);
                tooFew++;
                return ValueMask.HIDDEN;
            }
            hidden += candidates.basis() == Candidates.Basis.NOTHING_SHOWN ? 1 : 0;
            fewest = fewest.orFewer(candidates);
            return text;
        }

        ColumnStatement of(ColumnMask column) {
            return new ColumnStatement(
                    column, values, hidden, fewest, new ColumnStatement.TooFew(tooFew, firstTooFew, fewestOfThem));
        }
    }
}
