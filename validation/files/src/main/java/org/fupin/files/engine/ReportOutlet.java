package org.fupin.files.engine;

import java.util.List;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.report.FindingCollector;
import org.fupin.files.report.FindingLog;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Passes findings to the report's samples and counts, and to the log of all of them. */
final class ReportOutlet implements Outlet {

    private final FindingCollector collector;
    private final @Nullable FindingLog log;
    private final IntakeLedger intake;
    private final Profile profile;

    ReportOutlet(FindingCollector collector, @Nullable FindingLog log, Profile profile) {
        this.collector = collector;
        this.log = log;
        this.profile = profile;
        this.intake = new IntakeLedger(profile);
    }

    @Override
    public synchronized void accept(Finding finding, @Nullable String division) {
        collector.accept(finding, division);
        if (log != null) {
            log.accept(finding);
        }
    }

    @Override
    public void count(RuleDescription intakeRule) {
        intake.count(intakeRule);
    }

    @Override
    public void notice(IntakeNotice notice) {
        Finding finding = IntakeFindings.of(notice, profile);
        if (profile.disabled(finding.rule().code()) == null) {
            count(finding.rule());
            accept(finding, null);
        }
    }

    /** The accounts of the intake rules. */
    List<LedgerEntry> ledger() {
        return intake.entries();
    }
}
