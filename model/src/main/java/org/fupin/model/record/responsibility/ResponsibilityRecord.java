package org.fupin.model.record.responsibility;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 责任、考核、监督、组织与干部: responsibility, assessment, issues and rectification, cadres, risks. */
public sealed interface ResponsibilityRecord extends CanonicalRecord
        permits ResponsibilityLedger,
                SpecialMeeting,
                LeaderWorkdays,
                LeaderVisit,
                Assessment,
                ThirdPartyAssessment,
                InspectionTour,
                Interview,
                Issue,
                Rectification,
                DisciplineCase,
                VillagePartyOrg,
                ReserveCadre,
                CadreTraining,
                CadreTenure,
                CadreCare,
                Award,
                DepartmentReport,
                IndustryRisk,
                GovernmentDebtRisk,
                FormBurden {}
