package org.fupin.model.record;

import org.fupin.model.constraint.Conforms;

/**
 * A record of the standard; the permitted types are the register of all record types.
 *
 * <p>Components are null when the value is absent; codes are kept as text so that an unknown or withdrawn code can be
 * carried and reported.
 */
@Conforms
public sealed interface CanonicalRecord
        permits CommonHeader,
                AdministrativeDivision,
                County,
                Village,
                VillageAnnual,
                Household,
                Person,
                PersonAnnualStatus,
                HouseholdIncome,
                LivingCondition,
                SafeguardStatus,
                HouseholdChangeEvent,
                MemberChangeEvent,
                FundSource,
                FundAllocation,
                FundDisbursement,
                FundPayment,
                Project,
                ProjectStageEvent,
                ProjectBeneficiary,
                PerformanceTarget,
                PublicNotice,
                MicroLoan,
                HouseholdExit,
                ExchangeFile {}
