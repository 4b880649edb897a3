package org.fupin.files.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;

/** Counts what reading found wrong. */
final class IntakeLedger {

    private final Profile profile;
    private final Map<String, RuleDescription> rules = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    IntakeLedger(Profile profile) {
        this.profile = profile;
    }

    synchronized void count(RuleDescription rule) {
        rules.putIfAbsent(rule.code(), rule);
        counts.merge(rule.code(), 1L, Long::sum);
    }

    synchronized List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        rules.forEach((code, rule) -> entries.add(
                new LedgerEntry(rule, profile.severity(rule), 0, counts.getOrDefault(code, 0L), 0, 0, 0, null)));
        return entries;
    }
}
