package org.fupin.files.engine;

import org.fupin.files.read.IntakeNotice;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Where findings go. */
interface Outlet {

    /** Takes a finding of a known division, null when it is not known. */
    void accept(Finding finding, @Nullable String division);

    /** Counts a finding that reading or binding made. */
    void count(RuleDescription intakeRule);

    /** Takes what reading has to say of a file. */
    void notice(IntakeNotice notice);
}
