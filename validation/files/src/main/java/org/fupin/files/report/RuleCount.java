package org.fupin.files.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;

/**
 * A rule that was broken.
 *
 * @param entry its account
 * @param count how many findings it has
 * @param example its first finding, if any is kept
 */
record RuleCount(LedgerEntry entry, long count, Optional<Finding> example) {

    /** The broken rules: the gravest first, and among them the most frequent. */
    static List<RuleCount> of(Report report) {
        Map<String, Long> counts = report.findings().byRule();
        Map<String, Finding> first = new HashMap<>();
        report.findings()
                .shown()
                .forEach(finding -> first.putIfAbsent(finding.rule().code(), finding));
        return report.ledger().stream()
                .filter(entry -> counts.containsKey(entry.rule().code()))
                .map(entry -> new RuleCount(
                        entry,
                        counts.getOrDefault(entry.rule().code(), 0L),
                        Optional.ofNullable(first.get(entry.rule().code()))))
                .sorted(Comparator.comparing((RuleCount rule) -> rule.entry().severity())
                        .thenComparing(
                                Comparator.comparingLong(RuleCount::count).reversed())
                        .thenComparing(rule -> rule.entry().rule().code()))
                .toList();
    }
}
