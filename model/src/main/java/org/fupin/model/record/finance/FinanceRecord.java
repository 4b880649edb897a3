package org.fupin.model.record.finance;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 金融与保险: loans, risk compensation, insurance, credit. */
public sealed interface FinanceRecord extends CanonicalRecord
        permits MicroLoan,
                LoanRepayment,
                LoanExtension,
                RiskCompensationFund,
                EnterpriseLoan,
                Relending,
                InsurancePolicy,
                InsuranceClaim,
                CreditRating,
                FinancialServicePoint,
                IndustryFund,
                GreenChannel {}
