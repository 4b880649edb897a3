package org.fupin.benchmarks.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speeds in MB/s of each contender and number of threads, round by round, by one clock. */
final class Figures {

    private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

    void add(String contender, int threads, double speed) {
        speeds.computeIfAbsent(key(contender, threads), key -> new ArrayList<>())
                .add(speed);
    }

    /** The median of the rounds, in MB/s. */
    double median(String contender, int threads) {
        List<Double> sorted = new ArrayList<>(speeds.getOrDefault(key(contender, threads), List.of()));
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** How many times as fast the one is as the other, by their medians with one thread. */
    double ratio(String contender, String other) {
        return median(contender, 1) / median(other, 1);
    }

    /** How many times as fast it is with that many threads as with one. */
    double scaling(String contender, int threads) {
        return median(contender, threads) / median(contender, 1);
    }

    /** The speeds of every round. */
    Map<String, List<Double>> rounds() {
        return Collections.unmodifiableMap(speeds);
    }

    private static String key(String contender, int threads) {
        return contender + "/" + threads;
    }
}
