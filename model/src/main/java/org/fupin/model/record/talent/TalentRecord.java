package org.fupin.model.record.talent;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 人才与科技: dispatched talent, recruitment, experts, leaders of ventures. */
public sealed interface TalentRecord extends CanonicalRecord
        permits TalentDispatch,
                TargetedRecruitment,
                ExpertGroup,
                SpecialAgTechnician,
                ScienceCommissioner,
                EntrepreneurLeader {}
