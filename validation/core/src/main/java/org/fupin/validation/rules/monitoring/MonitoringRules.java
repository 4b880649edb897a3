package org.fupin.validation.rules.monitoring;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of monitoring after exit. */
public final class MonitoringRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new IncomeAboveMonitoringLine(),
            new RiskNotSaidOrRepeated(),
            new OtherRiskNotExplained(),
            new DisasterNotNamed(),
            new ContactMissing(),
            new EliminatedWithProblems(),
            new EliminatedBelowMonitoringLine(),
            new EliminationNotDescribed());

    private MonitoringRules() {}
}
