package org.fupin.files.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.FindingSink;
import org.jspecify.annotations.Nullable;

/**
 * Counts every finding and keeps the first few of each rule and the first of each cause that many share, so that one noisy rule never hides another. Memory grows
 * with rules, files and counties, never with findings. What is kept does not depend on the order in which findings
 * come, so several threads may give them.
 */
public final class FindingCollector implements FindingSink {

    private final int maxSamples;
    private final Map<Source, Integer> order = new HashMap<>();
    private final Comparator<Sample> first;
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<Source, Map<String, Long>> bySource = new TreeMap<>(this::compare);
    private final Map<String, Map<String, Long>> byDivision = new TreeMap<>();
    private final Map<String, PriorityQueue<Sample>> samples = new TreeMap<>();
    private final Causes causes;
    private long total;

    /**
     * Begins to collect.
     *
     * @param maxSamples how many findings of each rule are kept; 0 keeps none
     * @param sources files and sheets in the order of the submission; others come after them, by name
     * @throws IllegalArgumentException if {@code maxSamples} is negative
     */
    public FindingCollector(int maxSamples, List<Source> sources) {
        if (maxSamples < 0) {
            throw new IllegalArgumentException("maxSamples must not be negative: " + maxSamples);
        }
        this.maxSamples = maxSamples;
        sources.forEach(source -> order.putIfAbsent(source, order.size()));
        this.first = Comparator.comparing(Sample::finding, order())
                .thenComparing(Sample::division, Comparator.nullsFirst(Comparator.naturalOrder()));
        this.causes = new Causes(first);
    }

    @Override
    public void accept(Finding finding) {
        accept(finding, null);
    }

    /**
     * Takes one finding of a known division.
     *
     * @param division a valid division code of six or more digits, null when it is not known
     */
    public synchronized void accept(Finding finding, @Nullable String division) {
        String code = finding.rule().code();
        total++;
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        count(bySource, Source.of(finding.place()), code);
        String county = division == null || division.length() < 6 ? null : division.substring(0, 6);
        if (county != null) {
            count(byDivision, county, code);
        }
        Sample sample = new Sample(finding, county);
        causes.accept(sample);
        keep(samples.computeIfAbsent(code, any -> new PriorityQueue<>(first.reversed())), sample);
    }

    /** What was found so far. */
    public synchronized Findings findings() {
        List<Cause> many = causes.many();
        Set<Sample> once = Collections.newSetFromMap(new IdentityHashMap<>());
        samples.values().forEach(once::addAll);
        if (maxSamples > 0) {
            many.forEach(cause -> once.add(cause.first()));
        }
        List<Sample> kept = new ArrayList<>(once);
        kept.sort(first);
        return new Findings(total, bySeverity, new LinkedHashMap<>(bySource), byDivision, kept, many);
    }

    private void keep(PriorityQueue<Sample> kept, Sample sample) {
        if (kept.size() < maxSamples) {
            kept.add(sample);
        } else if (maxSamples > 0 && first.compare(sample, kept.peek()) < 0) {
            kept.poll();
            kept.add(sample);
        }
    }

    private static <K> void count(Map<K, Map<String, Long>> counts, K key, String code) {
        counts.computeIfAbsent(key, any -> new TreeMap<>()).merge(code, 1L, Long::sum);
    }

    private int compare(Source left, Source right) {
        int byPlace = Integer.compare(
                order.getOrDefault(left, Integer.MAX_VALUE), order.getOrDefault(right, Integer.MAX_VALUE));
        return byPlace != 0 ? byPlace : left.compareTo(right);
    }

    private Comparator<Finding> order() {
        Comparator<String> text = Comparator.nullsFirst(Comparator.naturalOrder());
        return Comparator.comparing((Finding finding) -> Source.of(finding.place()), this::compare)
                .thenComparingLong(finding -> finding.place().line())
                .thenComparing(finding -> finding.rule().code())
                .thenComparing(finding -> finding.place().column(), text)
                .thenComparing(Finding::field, text)
                .thenComparing(Finding::key, text)
                .thenComparing(Finding::fingerprint)
                .thenComparing(Finding::en);
    }
}
