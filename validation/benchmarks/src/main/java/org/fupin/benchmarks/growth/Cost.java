package org.fupin.benchmarks.growth;

import java.io.IOException;
import org.fupin.files.relate.RelationStore;
import org.fupin.files.relate.RuleRun;
import org.fupin.files.relate.RuleWork;
import org.fupin.validation.dataset.DatasetRule;

/**
 * What a rule costs on some data.
 *
 * @param seconds the shorter of two runs
 * @param judging rows that the steps of its queries handle
 * @param contradicting rows that are handled to find what contradicts with the rows in breach
 */
record Cost(double seconds, long judging, long contradicting) {

    static final Cost NONE = new Cost(0, 0, 0);

    /**
     * Runs the rule.
     *
     * @throws IllegalStateException if it does not run on these data
     */
    static Cost of(RelationStore store, DatasetRule rule) throws IOException {
        double seconds = Math.min(run(store, rule), run(store, rule));
        RuleWork work = store.work(rule);
        return new Cost(seconds, work.judging(), work.contradicting());
    }

    Cost plus(Cost other) {
        return new Cost(seconds + other.seconds, judging + other.judging, contradicting + other.contradicting);
    }

    /** Rows that are handled in all. */
    long handled() {
        return judging + contradicting;
    }

    private static double run(RelationStore store, DatasetRule rule) throws IOException {
        long start = System.nanoTime();
        RuleRun run = store.run(rule, (rowId, details) -> {});
        if (!(run instanceof RuleRun.Judged)) {
            throw new IllegalStateException(rule.code() + ": " + run);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
