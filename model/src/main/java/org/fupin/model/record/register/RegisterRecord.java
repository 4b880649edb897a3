package org.fupin.model.record.register;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 建档立卡: divisions, villages, households, people and their yearly forms. */
public sealed interface RegisterRecord extends CanonicalRecord
        permits CommonHeader,
                Household,
                Person,
                PersonAnnualStatus,
                HouseholdChangeEvent,
                MemberChangeEvent,
                IdentificationProcedure,
                HouseholdIncome,
                LivingCondition,
                SafeguardStatus,
                EmploymentRecord,
                Village,
                NaturalVillage,
                VillageAnnual,
                VillageServices,
                County,
                CountyAnnual,
                CountyServices,
                CountyAssistance,
                AdministrativeDivision {}
