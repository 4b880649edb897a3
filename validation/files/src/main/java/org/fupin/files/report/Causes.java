package org.fupin.files.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fupin.validation.dataset.ReferenceRules;
import org.fupin.validation.finding.Finding;

/** Counts findings that go back to one cause, for so many causes of each rule as fit. */
final class Causes {

    /** A cause is worth a word from so many findings on. */
    private static final int MANY = 10;

    private static final int MOST_OF_A_RULE = 1_000;
    private static final int MOST_SHOWN = 100;

    private final Comparator<Sample> order;
    private final Map<CauseKey, Count> counts = new HashMap<>();
    private final Map<String, Integer> ofRule = new HashMap<>();

    Causes(Comparator<Sample> order) {
        this.order = order;
    }

    void accept(Sample sample) {
        Optional<CauseKey> key = CauseKey.of(sample.finding());
        if (key.isEmpty()) {
            return;
        }
        Count count = counts.get(key.get());
        if (count == null) {
            if (ofRule.merge(key.get().rule(), 1, Integer::sum) > MOST_OF_A_RULE) {
                return;
            }
            count = new Count(sample);
            counts.put(key.get(), count);
        }
        count.add(sample, order);
    }

    /** The causes that have many findings: those with most first, then by their first finding. */
    List<Cause> many() {
        List<Cause> many = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count.count >= MANY) {
                many.add(count.cause(key));
            }
        });
        many.sort(Comparator.comparingLong((Cause cause) -> -cause.count()).thenComparing(Cause::first, order));
        return many.subList(0, Math.min(MOST_SHOWN, many.size()));
    }

    /** What is known of one cause so far. */
    private static final class Count {
        private final Map<String, Long> byElement = new TreeMap<>();
        private Sample first;
        private long count;

        Count(Sample first) {
            this.first = first;
        }

        void add(Sample sample, Comparator<Sample> order) {
            Finding finding = sample.finding();
            count++;
            byElement.merge(finding.record() + "." + finding.field(), 1L, Long::sum);
            if (order.compare(sample, first) < 0) {
                first = sample;
            }
        }

        Cause cause(CauseKey key) {
            boolean missing = key.rule().equals(ReferenceRules.CODE);
            return new Cause(
                    missing ? new Cause.Missing(key.record(), key.text()) : null, count, byElement, first, Map.of());
        }
    }
}
