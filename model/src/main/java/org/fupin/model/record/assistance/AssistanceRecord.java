package org.fupin.model.record.assistance;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 帮扶: helpers, resident teams, measures, jobs, training, relocation, housing, student aid. */
public sealed interface AssistanceRecord extends CanonicalRecord
        permits Helper,
                AssistancePairing,
                ResidentTeam,
                TeamMember,
                TeamAttendance,
                Visit,
                AidMeasure,
                PublicWelfareJob,
                SkillTraining,
                Relocation,
                HouseRenovation,
                StudentAid {}
