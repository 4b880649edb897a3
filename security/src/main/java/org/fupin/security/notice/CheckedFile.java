package org.fupin.security.notice;

import java.util.List;
import java.util.Map;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Verdict;
import org.fupin.security.notice.read.FileFormat;

/**
 * What came of one file, or of one file inside another.
 *
 * @param name its name, with numbers of people in it masked; {@code outer.zip!/inner.csv} for a file inside another
 * @param format its format
 * @param verdict whether it may be published
 * @param rows rows, lines and records that were read
 * @param findings the findings, the first so many
 * @param counts all findings, by kind
 */
public record CheckedFile(
        String name,
        FileFormat format,
        Verdict verdict,
        long rows,
        List<GateFinding> findings,
        Map<FindingKind, Long> counts) {

    /** Keeps copies. */
    public CheckedFile {
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
    }

    /** Number of all findings. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the file could not be read, or not in full. */
    public boolean unreadable() {
        return counts.containsKey(FindingKind.UNREADABLE)
                || counts.containsKey(FindingKind.ENCRYPTED)
                || counts.containsKey(FindingKind.FORMAT)
                || counts.containsKey(FindingKind.LIMIT);
    }
}
