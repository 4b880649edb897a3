package org.fupin.model.record.cooperation;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 协作与社会扶贫: east-west cooperation, designated assistance, firms, volunteers, donations. */
public sealed interface CooperationRecord extends CanonicalRecord
        permits CooperationPairing,
                CooperationLedger,
                CooperationReconciliation,
                CounterpartFund,
                DesignatedAssistance,
                MilitaryAssistance,
                EnterpriseVillagePairing,
                SocialOrgProject,
                AssistanceDemand,
                DemandMatch,
                Volunteer,
                VolunteerTeam,
                VolunteerService,
                Donation,
                ConsumptionAssistance {}
