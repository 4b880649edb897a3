package org.fupin.model.record.fund;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 资金与项目: sources, allocation, payment, the project library, performance, notices, assets. */
public sealed interface FundRecord extends CanonicalRecord
        permits FundSource,
                FundAllocation,
                FundDisbursement,
                FundPayment,
                IntegratedFundPlan,
                Project,
                ProjectStageEvent,
                ProjectBeneficiary,
                PerformanceTarget,
                PerformanceMonitoring,
                PerformanceEvaluation,
                PublicNotice,
                AssistanceAsset,
                SupervisionRecord {}
