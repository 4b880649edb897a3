package org.fupin.files.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;

/**
 * All that a check has to say, bounded in size whatever was read. Renderers write it; they add nothing.
 *
 * @param edition software, standard and day
 * @param files what became of each file, in the order of the submission
 * @param ledger what became of each rule, by code
 * @param findings what was found
 * @param profile what the user changed of the standard
 * @param indicators the main indicators, as far as the submission has their records
 * @param systemErrors what went wrong in the check itself
 */
public record Report(
        Edition edition,
        List<FileSummary> files,
        List<LedgerEntry> ledger,
        Findings findings,
        Profile profile,
        List<MainIndicator> indicators,
        List<SystemError> systemErrors) {

    /** Takes copies; the ledger is put in the order of its codes and holds every rule that has a finding. */
    public Report {
        files = List.copyOf(files);
        ledger = complete(ledger, findings);
        indicators = List.copyOf(indicators);
        systemErrors = List.copyOf(systemErrors);
    }

    /** Accepted only if there is no error and the check came to its end. */
    public Verdict verdict() {
        return findings.count(Severity.ERROR) == 0 && systemErrors.isEmpty() ? Verdict.ACCEPTED : Verdict.REJECTED;
    }

    /** Rows read in all files. */
    public long read() {
        return files.stream().mapToLong(FileSummary::read).sum();
    }

    /** Rows without an error in all files. */
    public long accepted() {
        return files.stream().mapToLong(FileSummary::accepted).sum();
    }

    /** Rows with an error in all files. */
    public long rejected() {
        return files.stream().mapToLong(FileSummary::rejected).sum();
    }

    private static List<LedgerEntry> complete(List<LedgerEntry> ledger, Findings findings) {
        Map<String, Long> counts = findings.byRule();
        Map<String, LedgerEntry> entries = new TreeMap<>();
        for (Finding finding : findings.shown()) {
            String code = finding.rule().code();
            long failed = counts.getOrDefault(code, 0L);
            entries.put(code, new LedgerEntry(finding.rule(), finding.severity(), 0, failed, 0, 0, 0, null));
        }
        ledger.forEach(entry -> entries.put(entry.rule().code(), entry));
        return List.copyOf(entries.values());
    }
}
