package org.fupin.security.audit;

import java.util.List;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * What verification of a log came to.
 *
 * @param log name of the log, null when its first line does not say
 * @param suite its suite
 * @param lines how many lines were read
 * @param head digest of the last line, in hexadecimal
 * @param root root of the Merkle tree over all lines, in hexadecimal
 * @param sealed lines covered by the largest checkpoint that holds; those behind it could be cut off unseen
 * @param checkpoints how many checkpoints hold
 * @param findings what was found, the first thousand
 * @param found how much was found
 */
public record AuditReport(
        @Nullable LogId log,
        CryptoSuite suite,
        long lines,
        String head,
        String root,
        long sealed,
        int checkpoints,
        List<AuditFinding> findings,
        long found) {

    /** Tells whether nothing was found that has no innocent cause. */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.kind().error());
    }

    /** Tells whether it is sound and every line is under a checkpoint that holds, but for the record of that itself. */
    public boolean covered() {
        return sound() && checkpoints > 0 && lines - sealed <= 1;
    }
}
