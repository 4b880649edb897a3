package org.fupin.validation.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fupin.validation.finding.Ledger;
import org.fupin.validation.finding.LedgerEntry;

/** The running accounts of one record type, from which the ledger is made. */
final class Tally {

    final long[] passed;
    final long[] notApplicable;
    final long[] blocked;
    final ElementAccount[] elements;
    final ElementAccount[] header;
    /** The elements that a record must hold, as bits. */
    final long required;

    private final RecordPlan plan;
    private final long all;
    private final long[] failed;
    private final long[] waived;
    private final long[] headerSeen;
    private long rows;

    Tally(RecordPlan plan) {
        this.plan = plan;
        int rules = plan.rules.length;
        passed = new long[rules];
        notApplicable = new long[rules];
        blocked = new long[rules];
        failed = new long[rules];
        waived = new long[rules];
        elements = Arrays.stream(plan.elements).map(ElementAccount::new).toArray(ElementAccount[]::new);
        header = Arrays.stream(plan.headerElements).map(ElementAccount::new).toArray(ElementAccount[]::new);
        headerSeen = new long[header.length];
        all = elements.length == Long.SIZE ? -1L : (1L << elements.length) - 1;
        long mask = 0;
        for (int i = 0; i < elements.length; i++) {
            mask |= plan.elements[i].required() == null ? 0 : 1L << i;
        }
        required = mask;
    }

    void row(RowState row) {
        rows++;
        for (long left = row.invalid; left != 0; left &= left - 1) {
            elements[Long.numberOfTrailingZeros(left)].invalid++;
        }
        for (long left = all & ~row.present & ~row.invalid; left != 0; left &= left - 1) {
            elements[Long.numberOfTrailingZeros(left)].absent++;
        }
    }

    void headerSeen(int element) {
        headerSeen[element]++;
    }

    void missing(int element, boolean isWaived) {
        if (isWaived) {
            elements[element].missingWaived++;
        } else {
            elements[element].missing++;
        }
    }

    void outcome(int rule, boolean isWaived) {
        (isWaived ? waived : failed)[rule]++;
    }

    List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (ElementAccount account : elements) {
            entries.addAll(account.entries(rows, plan.profile));
        }
        for (int i = 0; i < header.length; i++) {
            if (headerSeen[i] > 0) {
                entries.addAll(header[i].entries(headerSeen[i], plan.profile));
            }
        }
        for (int i = 0; i < plan.rules.length; i++) {
            entries.add(new LedgerEntry(
                    plan.rules[i].description(),
                    plan.profile.severity(plan.rules[i].description()),
                    passed[i],
                    failed[i],
                    waived[i],
                    notApplicable[i],
                    blocked[i],
                    null));
        }
        for (Map.Entry<CompiledRule, String> off : plan.idle.entrySet()) {
            entries.add(LedgerEntry.idle(
                    off.getKey().description(),
                    plan.profile.severity(off.getKey().description()),
                    off.getValue()));
        }
        return Ledger.merge(entries);
    }
}
