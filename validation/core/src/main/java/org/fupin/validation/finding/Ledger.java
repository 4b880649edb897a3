package org.fupin.validation.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings the accounts of the same rule together. */
public final class Ledger {

    private Ledger() {}

    /** One entry a rule, in the order of the codes. */
    public static List<LedgerEntry> merge(Collection<LedgerEntry> entries) {
        Map<String, LedgerEntry> byCode = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            byCode.merge(entry.rule().code(), entry, LedgerEntry::plus);
        }
        return List.copyOf(byCode.values());
    }
}
