package org.fupin.security.notice;

import java.util.List;
import org.fupin.security.notice.finding.Verdict;

/**
 * What came of all files of a check.
 *
 * @param channel where they are to be published
 * @param files the files in the order in which they were checked, those inside others after them
 */
public record GateReport(NoticeChannel channel, List<CheckedFile> files) {

    /** Keeps a copy. */
    public GateReport {
        files = List.copyOf(files);
    }

    /** The worst verdict; ACCEPT if there are no files. */
    public Verdict verdict() {
        return files.stream().map(CheckedFile::verdict).max(Verdict::compareTo).orElse(Verdict.ACCEPT);
    }

    /** Whether a file could not be read, or not in full. */
    public boolean unreadable() {
        return files.stream().anyMatch(CheckedFile::unreadable);
    }
}
