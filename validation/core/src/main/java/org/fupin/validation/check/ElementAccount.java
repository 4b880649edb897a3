package org.fupin.validation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.ConstraintRules;
import org.fupin.validation.rule.RuleDescription;

/** The running account of one element's constraints. */
final class ElementAccount {

    /** Rows whose cell could not be read. */
    long invalid;
    /** Rows without a value. */
    long absent;
    /** Rows without a value that must have one. */
    long missing;
    /** The same, with a waiver. */
    long missingWaived;

    private final ElementCheck check;
    private final Map<String, long[]> breaches = new HashMap<>();
    private long broken;

    ElementAccount(ElementCheck check) {
        this.check = check;
    }

    void breach(String code, boolean waived) {
        breaches.computeIfAbsent(code, key -> new long[2])[waived ? 1 : 0]++;
        broken++;
    }

    /** The accounts after that many rows. */
    List<LedgerEntry> entries(long rows, Profile profile) {
        List<LedgerEntry> entries = new ArrayList<>();
        if (check.required() != null) {
            long outside = absent - missing - missingWaived;
            entries.add(
                    entry(profile, check.required(), new long[] {rows - absent, missing, missingWaived, outside, 0}));
        }
        long seen = rows - absent - invalid;
        for (String code : check.codes()) {
            long[] found = breaches.getOrDefault(code, new long[2]);
            long others = broken - found[0] - found[1];
            entries.add(entry(profile, code, new long[] {seen - broken, found[0], found[1], absent, invalid + others}));
        }
        return entries;
    }

    private static LedgerEntry entry(Profile profile, String code, long[] counts) {
        RuleDescription rule = ConstraintRules.get(code);
        Severity severity = profile.severity(rule);
        return new LedgerEntry(rule, severity, counts[0], counts[1], counts[2], counts[3], counts[4], null);
    }
}
