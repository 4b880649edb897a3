package org.fupin.security.deid;

import org.fupin.model.annotation.Confidence;

/**
 * How high the risk to be recognised may be where data go. GB/T 42460-2023 grades the effect of de-identification and
 * evaluates it by risk; the two numbers here are a guess at its thresholds, to be set by whoever is responsible.
 *
 * @param highest highest chance allowed for any row: 0.05 asks for 20 rows of a kind
 * @param average highest average chance allowed
 * @param confidence how sure the numbers are
 */
public record RiskLimit(double highest, double average, Confidence confidence) {

    /** Data that anybody may get: 0.05, k of at least 20 (a guess). */
    public static final RiskLimit PUBLIC = new RiskLimit(0.05, 0.05, Confidence.GUESS);

    /** Data that go to a known receiver under rules: 0.2, k of at least 5 (a guess). */
    public static final RiskLimit CONTROLLED = new RiskLimit(0.2, 0.2, Confidence.GUESS);

    /** Refuses limits that are no chances. */
    public RiskLimit {
        if (!(highest > 0 && highest <= 1 && average > 0 && average <= 1)) {
            throw new IllegalArgumentException("a risk limit is above 0 and at most 1");
        }
    }

    /** A limit that somebody sets. */
    public static RiskLimit of(double highest, double average) {
        return new RiskLimit(highest, average, Confidence.PROPOSED);
    }

    /** The smallest k that keeps the highest chance. */
    public int leastK() {
        return (int) Math.ceil(1 / highest - 1e-9);
    }

    /** Whether the report keeps both limits. */
    public boolean kept(KAnonymityReport report) {
        return report.highestRisk() <= highest + 1e-12 && report.averageRisk() <= average + 1e-12;
    }
}
