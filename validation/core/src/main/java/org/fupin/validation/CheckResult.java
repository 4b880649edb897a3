package org.fupin.validation;

import java.util.List;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;

/**
 * What a check came to.
 *
 * @param accepted whether nothing of severity ERROR was found
 * @param read records read
 * @param rejected records with at least one error; the others are accepted
 * @param ledger what became of each rule
 * @param findings the first findings of each rule; the ledger has the exact counts
 */
public record CheckResult(
        boolean accepted, long read, long rejected, List<LedgerEntry> ledger, List<Finding> findings) {}
