package org.fupin.model.record.monitoring;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 防止返贫监测: monitored households, elimination of risks, follow-up. */
public sealed interface MonitoringRecord extends CanonicalRecord
        permits MonitoredHousehold, RiskElimination, FollowUp, MonitoringSurvey {}
