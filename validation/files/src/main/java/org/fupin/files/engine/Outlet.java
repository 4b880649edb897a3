package org.fupin.files.engine;

import org.fupin.files.read.IntakeNotice;
import org.fupin.files.report.FindingCollector;
import org.fupin.files.report.FindingLog;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.FindingSink;
import org.fupin.validation.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Where findings go: to the report's samples and counts, and to the log of all of them. */
final class Outlet implements FindingSink {

    private final FindingCollector collector;
    private final @Nullable FindingLog log;
    private final IntakeLedger intake;
    private final Profile profile;

    Outlet(FindingCollector collector, @Nullable FindingLog log, Profile profile) {
        this.collector = collector;
        this.log = log;
        this.profile = profile;
        this.intake = new IntakeLedger(profile);
    }

    IntakeLedger intake() {
        return intake;
    }

    @Override
    public void accept(Finding finding) {
        accept(finding, null);
    }

    /** Takes a finding of a known division. */
    synchronized void accept(Finding finding, @Nullable String division) {
        collector.accept(finding, division);
        if (log != null) {
            log.accept(finding);
        }
    }

    /** Takes what reading has to say of a file; says whether it is an error. */
    boolean notice(IntakeNotice notice) {
        Finding finding = IntakeFindings.of(notice, profile);
        if (profile.disabled(finding.rule().code()) != null) {
            return false;
        }
        intake.count(finding.rule());
        accept(finding);
        return finding.severity() == Severity.ERROR;
    }
}
