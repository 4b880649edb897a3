package org.fupin.security.deid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds levels of generalisation at which a file is k-anonymous and l-diverse, greedily: the next step is the one that
 * brings most rows into classes large enough, for what it costs in detail. At the end every step that was not needed is
 * taken back, so that no single level can be lower. It reads the file once for each round and holds none of it. For
 * better searches export the file for ARX, see {@link ArxExport}.
 */
public final class Generaliser {

    private final KAnonymityRequest request;
    private final List<Hierarchy> hierarchies;
    private final double leftOut;
    private final Path temporary;

    /**
     * A search.
     *
     * @param hierarchies of quasi-identifying columns; one without hierarchy stays as it is
     * @param leftOut share of the rows that may fall short, to be left out: 0 to 1
     * @param temporary directory for temporary files; none are left
     * @throws IllegalArgumentException for a column that is not quasi-identifying, or another share
     */
    public Generaliser(KAnonymityRequest request, Map<String, Hierarchy> hierarchies, double leftOut, Path temporary) {
        for (String column : hierarchies.keySet()) {
            if (!request.quasi().contains(column)) {
                throw new IllegalArgumentException("不是准标识列 · no quasi-identifying column: " + column);
            }
        }
        if (!(leftOut >= 0 && leftOut <= 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
        this.request = request;
        this.hierarchies = request.quasi().stream()
                .map(column -> hierarchies.getOrDefault(column, new TableHierarchy(0, Map.of())))
                .toList();
        this.leftOut = leftOut;
        this.temporary = temporary;
    }

    /** Searches; the source is read several times. */
    public Generalisation search(RowSource source) throws IOException {
        List<Integer> levels = new ArrayList<>(java.util.Collections.nCopies(hierarchies.size(), 0));
        List<List<Integer>> steps = new ArrayList<>();
        KAnonymityReport before = evaluate(source, List.of(levels)).get(0);
        KAnonymityReport after = before;
        while (!enough(after)) {
            List<List<Integer>> next = neighbours(levels, 1);
            if (next.isEmpty()) {
                break;
            }
            List<KAnonymityReport> reports = evaluate(source, next);
            int best = best(reports, next, levels, after);
            levels = next.get(best);
            after = reports.get(best);
            steps.add(levels);
        }
        return refine(source, new Generalisation(levels, before, after, enough(after), steps));
    }

    /** Takes back steps as long as the aim is still reached. */
    private Generalisation refine(RowSource source, Generalisation found) throws IOException {
        Generalisation best = found;
        boolean better = found.reached();
        while (better) {
            better = false;
            List<List<Integer>> lower = neighbours(best.levels(), -1);
            List<KAnonymityReport> reports = lower.isEmpty() ? List.of() : evaluate(source, lower);
            for (int i = 0; i < lower.size() && !better; i++) {
                if (enough(reports.get(i))) {
                    List<List<Integer>> steps = new ArrayList<>(best.steps());
                    steps.add(lower.get(i));
                    best = new Generalisation(lower.get(i), best.before(), reports.get(i), true, steps);
                    better = true;
                }
            }
        }
        return best;
    }

    private boolean enough(KAnonymityReport report) {
        return Math.max(report.rowsBelowK(), report.rowsBelowL()) <= leftOut * report.rows();
    }

    private List<List<Integer>> neighbours(List<Integer> levels, int step) {
        List<List<Integer>> all = new ArrayList<>();
        for (int column = 0; column < levels.size(); column++) {
            int level = levels.get(column) + step;
            if (level >= 0 && level <= hierarchies.get(column).levels()) {
                List<Integer> next = new ArrayList<>(levels);
                next.set(column, level);
                all.add(List.copyOf(next));
            }
        }
        return all;
    }

    /** Rows won for each share of a column's levels that is given up. */
    private int best(
            List<KAnonymityReport> reports, List<List<Integer>> next, List<Integer> levels, KAnonymityReport now) {
        return java.util.stream.IntStream.range(0, next.size())
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> gain(reports.get(i), now) * cost(next.get(i), levels))
                        .thenComparingDouble(i -> cost(next.get(i), levels))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double gain(KAnonymityReport next, KAnonymityReport now) {
        return (double) now.rowsBelowK() - next.rowsBelowK() + now.rowsBelowL() - next.rowsBelowL();
    }

    private double cost(List<Integer> next, List<Integer> levels) {
        for (int column = 0; column < levels.size(); column++) {
            if (!next.get(column).equals(levels.get(column))) {
                return hierarchies.get(column).levels();
            }
        }
        return 1;
    }

    /** Checks the file at several combinations of levels in one reading. */
    private List<KAnonymityReport> evaluate(RowSource source, List<List<Integer>> candidates) throws IOException {
        KAnonymityRequest share =
                request.withMemory(Math.max(1 << 20, request.memory() / Math.max(1, candidates.size())));
        List<KAnonymity> checks = new ArrayList<>();
        try {
            candidates.forEach(levels -> checks.add(KAnonymity.begin(share, temporary)));
            source.read(request.columns(), new RowSource.Sink() {
                @Override
                public void row(long line, List<String> values) throws IOException {
                    int quasi = hierarchies.size();
                    for (int i = 0; i < checks.size(); i++) {
                        List<String> coarse = coarse(values.subList(0, quasi), candidates.get(i));
                        checks.get(i).row(line, coarse, values.subList(quasi, values.size()));
                    }
                }

                @Override
                public void broken(long line) {
                    checks.forEach(KAnonymity::broken);
                }
            });
            List<KAnonymityReport> reports = new ArrayList<>();
            for (KAnonymity check : checks) {
                reports.add(check.finish());
            }
            return reports;
        } finally {
            for (KAnonymity check : checks) {
                check.close();
            }
        }
    }

    /**
     * Gives all rows at those levels, without those that still fall short; reads the source twice.
     *
     * @param more further columns, given as they are behind those of the request
     * @return how many rows were left out
     * @throws org.fupin.security.SecurityRefusal {@code LIMIT} if more than a million classes fall short
     */
    public long write(RowSource source, List<Integer> levels, List<String> more, RowSource.Sink out)
            throws IOException {
        int quasi = hierarchies.size();
        int asked = request.columns().size();
        try (KAnonymity check = KAnonymity.begin(request, temporary)) {
            source.read(
                    request.columns(),
                    each((line, values) ->
                            check.row(line, coarse(values.subList(0, quasi), levels), values.subList(quasi, asked))));
            KAnonymityReport report = check.finish(true);
            List<String> columns = new ArrayList<>(request.columns());
            columns.addAll(more);
            long[] written = {0};
            source.read(columns, each((line, values) -> {
                List<String> row = new ArrayList<>(coarse(values.subList(0, quasi), levels));
                if (!check.fallsShort(row)) {
                    written[0]++;
                    row.addAll(values.subList(quasi, values.size()));
                    out.row(line, row);
                }
            }));
            return report.rows() - written[0];
        }
    }

    @FunctionalInterface
    private interface Each {
        void row(long line, List<String> values) throws IOException;
    }

    private static RowSource.Sink each(Each each) {
        return new RowSource.Sink() {
            @Override
            public void row(long line, List<String> values) throws IOException {
                each.row(line, values);
            }

            @Override
            public void broken(long line) {
                // the search has counted it
            }
        };
    }

    /** The quasi-identifying values of a row at those levels. */
    public List<String> coarse(List<String> quasi, List<Integer> levels) {
        List<String> coarse = new ArrayList<>(quasi.size());
        for (int column = 0; column < quasi.size(); column++) {
            coarse.add(hierarchies.get(column).at(levels.get(column), quasi.get(column)));
        }
        return coarse;
    }
}
