package org.fupin.model.record.environment;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 人居环境与衔接: toilets, sewage, roads, policy continuity, link to revitalisation. */
public sealed interface EnvironmentRecord extends CanonicalRecord
        permits ToiletRenovation,
                SewageTreatment,
                VillageRoad,
                PiggybackTask,
                PolicyContinuity,
                RuralRevitalization,
                ExchangeCooperation {}
