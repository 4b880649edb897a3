package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Sums classes up to a report. */
final class ClassSizes {

    private static final long[] FROM = {1, 2, 3, 5, 10, 20, 50, 100};
    private static final int LINES = 20;

    private final KAnonymityRequest request;
    private final long[] classesOf = new long[FROM.length];
    private final long[] rowsOf = new long[FROM.length];
    private final PriorityQueue<Long> lines = new PriorityQueue<>(java.util.Comparator.reverseOrder());
    private long classes;
    private long minK = Long.MAX_VALUE;
    private long maxK;
    private long rowsBelowK;
    private long minL = Long.MAX_VALUE;
    private long rowsBelowL;

    ClassSizes(KAnonymityRequest request) {
        this.request = request;
    }

    /** Takes a class; whether it falls short. */
    boolean add(ClassTable table, int slot, int[] different) {
        long rows = table.count(slot);
        int range = range(rows);
        classes++;
        classesOf[range]++;
        rowsOf[range] += rows;
        minK = Math.min(minK, rows);
        maxK = Math.max(maxK, rows);
        int fewest = Integer.MAX_VALUE;
        for (int values : different) {
            fewest = Math.min(fewest, values);
        }
        minL = Math.min(minL, fewest);
        boolean tooSmall = rows < request.k();
        boolean tooUniform = fewest < request.l();
        rowsBelowK += tooSmall ? rows : 0;
        rowsBelowL += tooUniform ? rows : 0;
        if (tooSmall || tooUniform) {
            keep(table.line(slot));
        }
        return tooSmall || tooUniform;
    }

    private void keep(long line) {
        lines.add(line);
        if (lines.size() > LINES) {
            lines.remove();
        }
    }

    private static int range(long rows) {
        int range = FROM.length - 1;
        while (rows < FROM[range]) {
            range--;
        }
        return range;
    }

    KAnonymityReport report(long rows, long broken, long spilled) {
        List<KAnonymityReport.Size> sizes = new ArrayList<>();
        for (int range = 0; range < FROM.length; range++) {
            long to = range == FROM.length - 1 ? Long.MAX_VALUE : FROM[range + 1] - 1;
            sizes.add(new KAnonymityReport.Size(FROM[range], to, classesOf[range], rowsOf[range]));
        }
        return new KAnonymityReport(
                request,
                rows,
                broken,
                classes,
                classes == 0 ? 0 : minK,
                maxK,
                rowsOf[0],
                rowsBelowK,
                classes == 0 || request.sensitive().isEmpty() ? 0 : minL,
                rowsBelowL,
                sizes,
                lines.stream().sorted().toList(),
                spilled);
    }
}
