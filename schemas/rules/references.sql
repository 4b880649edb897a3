-- REF-X-001: rows whose reference is not in the package, a query for each element.
-- Made from the annotation @References of the elements.

-- household.headPersonNo: 户主人编号 {headPersonNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.headPersonNo
FROM household s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.headPersonNo
WHERE s.headPersonNo IS NOT NULL AND k.known IS NULL;

-- household.villageCode: 行政村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM household s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- household.naturalVillageCode: 自然村代码 {naturalVillageCode} 所指的自然村（村民小组）不在包内
SELECT s.rowId, s.naturalVillageCode
FROM household s
LEFT JOIN (SELECT DISTINCT naturalVillageCode AS known FROM naturalVillage) k ON k.known = s.naturalVillageCode
WHERE s.naturalVillageCode IS NOT NULL AND k.known IS NULL;

-- person.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM person s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- personAnnualStatus.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM personAnnualStatus s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- personAnnualStatus.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM personAnnualStatus s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- householdChangeEvent.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM householdChangeEvent s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- householdChangeEvent.relatedHouseholdNo: 相关户编号 {relatedHouseholdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.relatedHouseholdNo
FROM householdChangeEvent s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.relatedHouseholdNo
WHERE s.relatedHouseholdNo IS NOT NULL AND k.known IS NULL;

-- memberChangeEvent.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM memberChangeEvent s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- memberChangeEvent.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM memberChangeEvent s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- memberChangeEvent.counterpartHouseholdNo: 对方户编号 {counterpartHouseholdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.counterpartHouseholdNo
FROM memberChangeEvent s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.counterpartHouseholdNo
WHERE s.counterpartHouseholdNo IS NOT NULL AND k.known IS NULL;

-- householdIncome.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM householdIncome s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- livingCondition.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM livingCondition s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- safeguardStatus.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM safeguardStatus s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- employmentRecord.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM employmentRecord s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- naturalVillage.villageCode: 行政村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM naturalVillage s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- villageAnnual.villageCode: 行政村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM villageAnnual s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- villageServices.villageCode: 行政村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM villageServices s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- countyAnnual.countyCode: 县代码 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM countyAnnual s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- countyServices.countyCode: 县代码 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM countyServices s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- countyAssistance.countyCode: 县代码 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM countyAssistance s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- assistancePairing.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM assistancePairing s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- assistancePairing.helperNo: 帮扶干部编号 {helperNo} 所指的帮扶责任人（干部）不在包内
SELECT s.rowId, s.helperNo
FROM assistancePairing s
LEFT JOIN (SELECT DISTINCT helperNo AS known FROM helper) k ON k.known = s.helperNo
WHERE s.helperNo IS NOT NULL AND k.known IS NULL;

-- residentTeam.villageCode: 所驻村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM residentTeam s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- teamMember.helperNo: 干部编号 {helperNo} 所指的帮扶责任人（干部）不在包内
SELECT s.rowId, s.helperNo
FROM teamMember s
LEFT JOIN (SELECT DISTINCT helperNo AS known FROM helper) k ON k.known = s.helperNo
WHERE s.helperNo IS NOT NULL AND k.known IS NULL;

-- teamMember.teamNo: 工作队编号 {teamNo} 所指的驻村工作队不在包内
SELECT s.rowId, s.teamNo
FROM teamMember s
LEFT JOIN (SELECT DISTINCT teamNo AS known FROM residentTeam) k ON k.known = s.teamNo
WHERE s.teamNo IS NOT NULL AND k.known IS NULL;

-- teamAttendance.helperNo: 干部编号 {helperNo} 所指的帮扶责任人（干部）不在包内
SELECT s.rowId, s.helperNo
FROM teamAttendance s
LEFT JOIN (SELECT DISTINCT helperNo AS known FROM helper) k ON k.known = s.helperNo
WHERE s.helperNo IS NOT NULL AND k.known IS NULL;

-- visit.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM visit s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- visit.helperNo: 干部编号 {helperNo} 所指的帮扶责任人（干部）不在包内
SELECT s.rowId, s.helperNo
FROM visit s
LEFT JOIN (SELECT DISTINCT helperNo AS known FROM helper) k ON k.known = s.helperNo
WHERE s.helperNo IS NOT NULL AND k.known IS NULL;

-- aidMeasure.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM aidMeasure s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- aidMeasure.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM aidMeasure s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- aidMeasure.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM aidMeasure s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- aidMeasure.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM aidMeasure s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- publicWelfareJob.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM publicWelfareJob s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- publicWelfareJob.fundCode: 资金来源 {fundCode} 所指的扶贫资金来源（指标文件）不在包内
SELECT s.rowId, s.fundCode
FROM publicWelfareJob s
LEFT JOIN (SELECT DISTINCT fundCode AS known FROM fundSource) k ON k.known = s.fundCode
WHERE s.fundCode IS NOT NULL AND k.known IS NULL;

-- skillTraining.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM skillTraining s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- relocation.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM relocation s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- houseRenovation.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM houseRenovation s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- studentAid.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM studentAid s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- fundAllocation.fundCode: 资金编号 {fundCode} 所指的扶贫资金来源（指标文件）不在包内
SELECT s.rowId, s.fundCode
FROM fundAllocation s
LEFT JOIN (SELECT DISTINCT fundCode AS known FROM fundSource) k ON k.known = s.fundCode
WHERE s.fundCode IS NOT NULL AND k.known IS NULL;

-- fundAllocation.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM fundAllocation s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- fundAllocation.noticeNo: 公告编号 {noticeNo} 所指的公告公示不在包内
SELECT s.rowId, s.noticeNo
FROM fundAllocation s
LEFT JOIN (SELECT DISTINCT noticeNo AS known FROM publicNotice) k ON k.known = s.noticeNo
WHERE s.noticeNo IS NOT NULL AND k.known IS NULL;

-- fundDisbursement.allocationNo: 安排编号 {allocationNo} 所指的资金分配（安排）不在包内
SELECT s.rowId, s.allocationNo
FROM fundDisbursement s
LEFT JOIN (SELECT DISTINCT allocationNo AS known FROM fundAllocation) k ON k.known = s.allocationNo
WHERE s.allocationNo IS NOT NULL AND k.known IS NULL;

-- fundDisbursement.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM fundDisbursement s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- fundPayment.paymentNo: 支付凭证号 {paymentNo} 所指的资金拨付与支付不在包内
SELECT s.rowId, s.paymentNo
FROM fundPayment s
LEFT JOIN (SELECT DISTINCT paymentNo AS known FROM fundDisbursement) k ON k.known = s.paymentNo
WHERE s.paymentNo IS NOT NULL AND k.known IS NULL;

-- fundPayment.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM fundPayment s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- fundPayment.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM fundPayment s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- integratedFundPlan.sourceFundCode: 被整合资金 {sourceFundCode} 所指的扶贫资金来源（指标文件）不在包内
SELECT s.rowId, s.sourceFundCode
FROM integratedFundPlan s
LEFT JOIN (SELECT DISTINCT fundCode AS known FROM fundSource) k ON k.known = s.sourceFundCode
WHERE s.sourceFundCode IS NOT NULL AND k.known IS NULL;

-- integratedFundPlan.projectCode: 对应项目 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM integratedFundPlan s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- project.villageCode: 实施村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM project s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- project.performanceTargetNo: 绩效目标编号 {performanceTargetNo} 所指的绩效目标不在包内
SELECT s.rowId, s.performanceTargetNo
FROM project s
LEFT JOIN (SELECT DISTINCT targetNo AS known FROM performanceTarget) k ON k.known = s.performanceTargetNo
WHERE s.performanceTargetNo IS NOT NULL AND k.known IS NULL;

-- projectStageEvent.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM projectStageEvent s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- projectStageEvent.noticeNo: 公示编号 {noticeNo} 所指的公告公示不在包内
SELECT s.rowId, s.noticeNo
FROM projectStageEvent s
LEFT JOIN (SELECT DISTINCT noticeNo AS known FROM publicNotice) k ON k.known = s.noticeNo
WHERE s.noticeNo IS NOT NULL AND k.known IS NULL;

-- projectBeneficiary.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM projectBeneficiary s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- projectBeneficiary.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM projectBeneficiary s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- projectBeneficiary.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM projectBeneficiary s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- performanceTarget.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM performanceTarget s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- performanceMonitoring.targetNo: 绩效目标编号 {targetNo} 所指的绩效目标不在包内
SELECT s.rowId, s.targetNo
FROM performanceMonitoring s
LEFT JOIN (SELECT DISTINCT targetNo AS known FROM performanceTarget) k ON k.known = s.targetNo
WHERE s.targetNo IS NOT NULL AND k.known IS NULL;

-- performanceEvaluation.targetNo: 绩效目标编号 {targetNo} 所指的绩效目标不在包内
SELECT s.rowId, s.targetNo
FROM performanceEvaluation s
LEFT JOIN (SELECT DISTINCT targetNo AS known FROM performanceTarget) k ON k.known = s.targetNo
WHERE s.targetNo IS NOT NULL AND k.known IS NULL;

-- assistanceAsset.projectCode: 来源项目 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM assistanceAsset s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- microLoan.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM microLoan s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- microLoan.riskCompensationFundNo: 风险补偿金编号 {riskCompensationFundNo} 所指的风险补偿金不在包内
SELECT s.rowId, s.riskCompensationFundNo
FROM microLoan s
LEFT JOIN (SELECT DISTINCT fundNo AS known FROM riskCompensationFund) k ON k.known = s.riskCompensationFundNo
WHERE s.riskCompensationFundNo IS NOT NULL AND k.known IS NULL;

-- loanRepayment.contractNo: 合同号 {contractNo} 所指的扶贫小额信贷不在包内
SELECT s.rowId, s.contractNo
FROM loanRepayment s
LEFT JOIN (SELECT DISTINCT contractNo AS known FROM microLoan) k ON k.known = s.contractNo
WHERE s.contractNo IS NOT NULL AND k.known IS NULL;

-- loanExtension.contractNo: 原合同号 {contractNo} 所指的扶贫小额信贷不在包内
SELECT s.rowId, s.contractNo
FROM loanExtension s
LEFT JOIN (SELECT DISTINCT contractNo AS known FROM microLoan) k ON k.known = s.contractNo
WHERE s.contractNo IS NOT NULL AND k.known IS NULL;

-- insurancePolicy.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM insurancePolicy s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- insurancePolicy.loanContractNo: 对应贷款合同 {loanContractNo} 所指的扶贫小额信贷不在包内
SELECT s.rowId, s.loanContractNo
FROM insurancePolicy s
LEFT JOIN (SELECT DISTINCT contractNo AS known FROM microLoan) k ON k.known = s.loanContractNo
WHERE s.loanContractNo IS NOT NULL AND k.known IS NULL;

-- insuranceClaim.policyNo: 保单号 {policyNo} 所指的扶贫保险保单不在包内
SELECT s.rowId, s.policyNo
FROM insuranceClaim s
LEFT JOIN (SELECT DISTINCT policyNo AS known FROM insurancePolicy) k ON k.known = s.policyNo
WHERE s.policyNo IS NOT NULL AND k.known IS NULL;

-- creditRating.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM creditRating s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- financialServicePoint.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM financialServicePoint s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- greenChannel.countyCode: 注册地 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM greenChannel s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- landConsolidation.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM landConsolidation s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- scienceCommissioner.villageCode: 贫困村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM scienceCommissioner s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- entrepreneurLeader.villageCode: 村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM entrepreneurLeader s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- cooperationLedger.pairNo: 结对编号 {pairNo} 所指的东西部扶贫协作结对不在包内
SELECT s.rowId, s.pairNo
FROM cooperationLedger s
LEFT JOIN (SELECT DISTINCT pairNo AS known FROM cooperationPairing) k ON k.known = s.pairNo
WHERE s.pairNo IS NOT NULL AND k.known IS NULL;

-- cooperationLedger.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM cooperationLedger s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- cooperationReconciliation.pairNo: 结对编号 {pairNo} 所指的东西部扶贫协作结对不在包内
SELECT s.rowId, s.pairNo
FROM cooperationReconciliation s
LEFT JOIN (SELECT DISTINCT pairNo AS known FROM cooperationPairing) k ON k.known = s.pairNo
WHERE s.pairNo IS NOT NULL AND k.known IS NULL;

-- counterpartFund.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM counterpartFund s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- designatedAssistance.countyCode: 定点扶贫县 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM designatedAssistance s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- enterpriseVillagePairing.villageCode: 帮扶村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM enterpriseVillagePairing s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- demandMatch.demandNo: 需求编号 {demandNo} 所指的帮扶需求信息不在包内
SELECT s.rowId, s.demandNo
FROM demandMatch s
LEFT JOIN (SELECT DISTINCT demandNo AS known FROM assistanceDemand) k ON k.known = s.demandNo
WHERE s.demandNo IS NOT NULL AND k.known IS NULL;

-- volunteer.teamNo: 所属团队 {teamNo} 所指的扶贫志愿服务团队不在包内
SELECT s.rowId, s.teamNo
FROM volunteer s
LEFT JOIN (SELECT DISTINCT teamNo AS known FROM volunteerTeam) k ON k.known = s.teamNo
WHERE s.teamNo IS NOT NULL AND k.known IS NULL;

-- volunteerService.volunteerNo: 志愿者编号 {volunteerNo} 所指的扶贫志愿服务人员不在包内
SELECT s.rowId, s.volunteerNo
FROM volunteerService s
LEFT JOIN (SELECT DISTINCT volunteerNo AS known FROM volunteer) k ON k.known = s.volunteerNo
WHERE s.volunteerNo IS NOT NULL AND k.known IS NULL;

-- volunteerService.villageCode: 服务村 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM volunteerService s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- comparisonResult.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM comparisonResult s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- comparisonResult.personNo: 人编号 {personNo} 所指的建档立卡贫困人口（家庭成员）不在包内
SELECT s.rowId, s.personNo
FROM comparisonResult s
LEFT JOIN (SELECT DISTINCT personNo AS known FROM person) k ON k.known = s.personNo
WHERE s.personNo IS NOT NULL AND k.known IS NULL;

-- riskElimination.monitorNo: 监测编号 {monitorNo} 所指的防止返贫监测对象不在包内
SELECT s.rowId, s.monitorNo
FROM riskElimination s
LEFT JOIN (SELECT DISTINCT monitorNo AS known FROM monitoredHousehold) k ON k.known = s.monitorNo
WHERE s.monitorNo IS NOT NULL AND k.known IS NULL;

-- followUp.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM followUp s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- householdExit.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM householdExit s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- villageExit.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM villageExit s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- countyExit.countyCode: 县代码 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM countyExit s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- countyExit.inspectionNo: 专项评估检查编号 {inspectionNo} 所指的退出专项评估检查与抽查不在包内
SELECT s.rowId, s.inspectionNo
FROM countyExit s
LEFT JOIN (SELECT DISTINCT inspectionNo AS known FROM exitInspection) k ON k.known = s.inspectionNo
WHERE s.inspectionNo IS NOT NULL AND k.known IS NULL;

-- exitInspection.countyCode: 县代码 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM exitInspection s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- censusHousehold.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM censusHousehold s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- censusVillage.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM censusVillage s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- censusQuality.censusHouseholdNo: 普查户号 {censusHouseholdNo} 所指的普查户表不在包内
SELECT s.rowId, s.censusHouseholdNo
FROM censusQuality s
LEFT JOIN (SELECT DISTINCT censusHouseholdNo AS known FROM censusHousehold) k ON k.known = s.censusHouseholdNo
WHERE s.censusHouseholdNo IS NOT NULL AND k.known IS NULL;

-- responsibilityLedger.parentTaskNo: 上级任务 {parentTaskNo} 所指的脱贫责任落实台账不在包内
SELECT s.rowId, s.parentTaskNo
FROM responsibilityLedger s
LEFT JOIN (SELECT DISTINCT taskNo AS known FROM responsibilityLedger) k ON k.known = s.parentTaskNo
WHERE s.parentTaskNo IS NOT NULL AND k.known IS NULL;

-- leaderWorkdays.countyCode: 县 {countyCode} 所指的贫困县不在包内
SELECT s.rowId, s.countyCode
FROM leaderWorkdays s
LEFT JOIN (SELECT DISTINCT countyCode AS known FROM county) k ON k.known = s.countyCode
WHERE s.countyCode IS NOT NULL AND k.known IS NULL;

-- interview.issueNo: 问题编号 {issueNo} 所指的问题（审计、巡视、督查、考核、信访）不在包内
SELECT s.rowId, s.issueNo
FROM interview s
LEFT JOIN (SELECT DISTINCT issueNo AS known FROM issue) k ON k.known = s.issueNo
WHERE s.issueNo IS NOT NULL AND k.known IS NULL;

-- rectification.issueNo: 问题编号 {issueNo} 所指的问题（审计、巡视、督查、考核、信访）不在包内
SELECT s.rowId, s.issueNo
FROM rectification s
LEFT JOIN (SELECT DISTINCT issueNo AS known FROM issue) k ON k.known = s.issueNo
WHERE s.issueNo IS NOT NULL AND k.known IS NULL;

-- villagePartyOrg.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM villagePartyOrg s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- reserveCadre.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM reserveCadre s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- cadreTraining.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM cadreTraining s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- industryRisk.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM industryRisk s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- governmentDebtRisk.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM governmentDebtRisk s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- toiletRenovation.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM toiletRenovation s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- toiletRenovation.householdNo: 户编号 {householdNo} 所指的建档立卡户（贫困户）不在包内
SELECT s.rowId, s.householdNo
FROM toiletRenovation s
LEFT JOIN (SELECT DISTINCT householdNo AS known FROM household) k ON k.known = s.householdNo
WHERE s.householdNo IS NOT NULL AND k.known IS NULL;

-- sewageTreatment.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM sewageTreatment s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- villageRoad.villageCode: 村代码 {villageCode} 所指的行政村（贫困村）不在包内
SELECT s.rowId, s.villageCode
FROM villageRoad s
LEFT JOIN (SELECT DISTINCT villageCode AS known FROM village) k ON k.known = s.villageCode
WHERE s.villageCode IS NOT NULL AND k.known IS NULL;

-- villageRoad.naturalVillageCode: 自然村代码 {naturalVillageCode} 所指的自然村（村民小组）不在包内
SELECT s.rowId, s.naturalVillageCode
FROM villageRoad s
LEFT JOIN (SELECT DISTINCT naturalVillageCode AS known FROM naturalVillage) k ON k.known = s.naturalVillageCode
WHERE s.naturalVillageCode IS NOT NULL AND k.known IS NULL;

-- villageRoad.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM villageRoad s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- ruralRevitalization.projectCode: 项目编号 {projectCode} 所指的县级脱贫攻坚项目库项目不在包内
SELECT s.rowId, s.projectCode
FROM ruralRevitalization s
LEFT JOIN (SELECT DISTINCT projectCode AS known FROM project) k ON k.known = s.projectCode
WHERE s.projectCode IS NOT NULL AND k.known IS NULL;

-- exchangeReceipt.fileId: 文件标识 {fileId} 所指的交换文件清单不在包内
SELECT s.rowId, s.fileId
FROM exchangeReceipt s
LEFT JOIN (SELECT DISTINCT fileId AS known FROM exchangeFile) k ON k.known = s.fileId
WHERE s.fileId IS NOT NULL AND k.known IS NULL;
