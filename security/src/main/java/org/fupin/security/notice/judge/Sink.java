package org.fupin.security.notice.judge;

import org.fupin.security.notice.finding.GateFinding;

/** Receives findings. */
@FunctionalInterface
public interface Sink {

    /** Takes a finding. */
    void found(GateFinding finding);
}
