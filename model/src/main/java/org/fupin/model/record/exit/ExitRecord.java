package org.fupin.model.record.exit;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 退出与普查: exit of households, villages and counties, inspection, census. */
public sealed interface ExitRecord extends CanonicalRecord
        permits HouseholdExit,
                VillageExit,
                CountyExit,
                ExitInspection,
                CensusHousehold,
                CensusVillage,
                CensusCounty,
                CensusQuality {}
