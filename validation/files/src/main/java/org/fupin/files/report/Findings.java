package org.fupin.files.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;

/**
 * What was found: exact counts, and for every rule the first few findings.
 *
 * @param total how many findings there are
 * @param bySeverity how many of each severity; all three are there
 * @param bySource how many by file or sheet, in the order of the submission, and rule code
 * @param byDivision how many by county (six digits) and rule code, where the county is known
 * @param samples the findings that are shown with their counties, by file, line and rule
 * @param causes what many findings go back to, those with most first
 */
public record Findings(
        long total,
        Map<Severity, Long> bySeverity,
        Map<Source, Map<String, Long>> bySource,
        Map<String, Map<String, Long>> byDivision,
        List<Sample> samples,
        List<Cause> causes) {

    /** Nothing was found. */
    public static final Findings NONE = new Findings(0, Map.of(), Map.of(), Map.of(), List.of(), List.of());

    /** Takes copies, in a stable order. */
    public Findings {
        Map<Severity, Long> all = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            all.put(severity, bySeverity.getOrDefault(severity, 0L));
        }
        bySeverity = Collections.unmodifiableMap(all);
        bySource = copy(bySource);
        byDivision = copy(new TreeMap<>(byDivision));
        samples = List.copyOf(samples);
        causes = List.copyOf(causes);
    }

    /** The same with other causes. */
    public Findings withCauses(List<Cause> others) {
        return new Findings(total, bySeverity, bySource, byDivision, samples, others);
    }

    /** How many findings of that severity there are. */
    public long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** The findings that are shown, by file, line and rule. */
    public List<Finding> shown() {
        return samples.stream().map(Sample::finding).toList();
    }

    /** How many findings each rule has, by code. */
    public Map<String, Long> byRule() {
        Map<String, Long> counts = new TreeMap<>();
        bySource.values().forEach(rules -> rules.forEach((code, count) -> counts.merge(code, count, Long::sum)));
        return counts;
    }

    /** How many findings that rule has in that file or sheet. */
    public long count(Source source, String code) {
        return bySource.getOrDefault(source, Map.of()).getOrDefault(code, 0L);
    }

    private static <K> Map<K, Map<String, Long>> copy(Map<K, Map<String, Long>> counts) {
        Map<K, Map<String, Long>> copy = new LinkedHashMap<>();
        counts.forEach((key, rules) -> copy.put(key, Collections.unmodifiableMap(new TreeMap<>(rules))));
        return Collections.unmodifiableMap(copy);
    }
}
