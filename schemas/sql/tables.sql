-- 数据集规则所读的表 · the tables that the dataset rules read.
-- Generated from the record types; do not edit.
--
-- Fill them from your own database and run the SELECTs of rules/dataset as they are: each returns the rows
-- in breach. A table holds valid records only (validFlag is not 0); record_version holds all of them.
-- Sets of codes are written 01;04, amounts by code 01=12.50;02=3, months 2018-05, times at +08:00.
-- rowId is any number that is unique over all tables.

CREATE TABLE record_version (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    recordType VARCHAR(64), -- 记录类型 · name of the table
    dataYear INTEGER, -- 数据年度 · data year
    recordId VARCHAR(36), -- 记录标识 · record id
    businessKey VARCHAR(255), -- 业务主键 · key values joined by +; null when one is absent
    supersedesRecordId VARCHAR(36), -- 被替代记录标识 · id of the previous version
    reportedAt TIMESTAMP, -- 报送时间 · time of reporting at +08:00
    validFlag VARCHAR(1) -- 有效标志 · 1 valid, 0 void
);

CREATE TABLE run (
    asOf DATE -- 校验基准日 · day of judgement; one row
);

CREATE TABLE parameter (
    name VARCHAR(64), -- 参数 · name
    value DECIMAL(18,4), -- 数值 · number
    division VARCHAR(12), -- 区划代码前缀 · prefix of division codes, empty for all China
    validFrom DATE, -- 生效日 · first day in force, null when always
    validTo DATE -- 失效日 · last day in force, null when open
);

CREATE TABLE code (
    list VARCHAR(64), -- 代码表 · code list
    code VARCHAR(32), -- 代码 · code
    zh VARCHAR(255), -- 名称 · Chinese label
    parent VARCHAR(32) -- 上级代码 · broader code
);

CREATE TABLE known_division (
    code VARCHAR(6), -- 区划代码 · code of six digits
    name VARCHAR(100), -- 名称 · name
    firstYear INTEGER, -- 首见年份 · first year seen, null before 2003
    lastYear INTEGER, -- 末见年份 · last year seen, null while in force
    region VARCHAR(1) -- 东中西部 · E, C or W
);

CREATE TABLE poverty_county (
    code2013 VARCHAR(6), -- 2013年代码 · code of 2013
    code2020 VARCHAR(6), -- 2020年代码 · code of 2020
    name VARCHAR(100) -- 名称 · name
);

CREATE TABLE administrativeDivision (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(12), -- 区划代码 · division code
    parentCode VARCHAR(12), -- 上级代码 · parent code
    name VARCHAR(100), -- 名称 · name
    level VARCHAR(32), -- 级别 · level
    urbanRuralCode VARCHAR(3), -- 城乡分类代码 · urban rural code
    validFrom DATE, -- 启用日期 · valid from
    validTo DATE, -- 停用日期 · valid to
    successorCode VARCHAR(12), -- 变更后代码 · successor code
    region VARCHAR(32) -- 东中西部 · region
);

CREATE TABLE county (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县级行政区划代码 · county code
    countyName VARCHAR(60), -- 县名称 · county name
    countyAttribute VARCHAR(255), -- 县属性 · county attribute
    contiguousArea VARCHAR(32), -- 集中连片特困地区 · contiguous area
    region VARCHAR(32), -- 地区 · region
    designatedYear INTEGER, -- 认定年份 · designated year
    exitStatus VARCHAR(32), -- 摘帽状态 · exit status
    exitYear INTEGER, -- 摘帽年度 · exit year
    approvalDocNo VARCHAR(60), -- 省级政府批准文号 · approval doc number
    supervised52 BOOLEAN -- 挂牌督战县 · supervised52
);

CREATE TABLE village (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    villageName VARCHAR(100), -- 行政村名称 · village name
    villageAttribute VARCHAR(32), -- 村属性 · village attribute
    villageClass VARCHAR(32), -- 村类型 · village class
    isDeepPoverty BOOLEAN, -- 是否深度贫困村 · is deep poverty
    exitStatus VARCHAR(32), -- 出列状态 · exit status
    exitYear INTEGER, -- 出列年度 · exit year
    developmentDirection VARCHAR(32), -- 发展方向属性 · development direction
    terrain VARCHAR(32), -- 地形地貌属性 · terrain
    villageHead VARCHAR(50), -- 村负责人 · village head
    headPosition VARCHAR(50), -- 职务 · head position
    phone VARCHAR(20), -- 联系电话 · phone
    longitude DECIMAL(10,6), -- 经度 · longitude
    latitude DECIMAL(9,6), -- 纬度 · latitude
    pairedUnit VARCHAR(200) -- 结对帮扶单位 · paired unit
);

CREATE TABLE villageAnnual (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    naturalVillageCount INTEGER, -- 自然村（村民小组）数 · natural village count
    householdCount INTEGER, -- 总户数 · household count
    population INTEGER, -- 总人口数 · population
    agriculturalPopulation INTEGER, -- 农业户籍人口数 · agricultural population
    poorHouseholds INTEGER, -- 贫困户数 · poor households
    poorPopulation INTEGER, -- 贫困人口数 · poor population
    povertyIncidence DECIMAL(6,3), -- 贫困发生率 · poverty incidence
    dibaoHouseholds INTEGER, -- 低保户数 · dibao households
    dibaoPopulation INTEGER, -- 低保人口数 · dibao population
    tekunHouseholds INTEGER, -- 特困供养（五保）户数 · tekun households
    tekunPopulation INTEGER, -- 特困供养（五保）人口数 · tekun population
    minorityPopulation INTEGER, -- 少数民族人口数 · minority population
    femalePopulation INTEGER, -- 妇女人口数 · female population
    disabledPopulation INTEGER, -- 残疾人口数 · disabled population
    laborPopulation INTEGER, -- 劳动力人数 · labor population
    migrantWorkers INTEGER, -- 外出务工人数 · migrant workers
    arableArea DECIMAL(10,2), -- 耕地面积 · arable area
    irrigatedArea DECIMAL(10,2), -- 有效灌溉面积 · irrigated area
    forestArea DECIMAL(10,2), -- 林地面积 · forest area
    returnedForestArea DECIMAL(10,2), -- 退耕还林面积 · returned forest area
    orchardArea DECIMAL(10,2), -- 林果面积 · orchard area
    pastureArea DECIMAL(10,2), -- 牧草地面积 · pasture area
    waterArea DECIMAL(10,2), -- 水域面积 · water area
    netIncomePerCapita DECIMAL(10,2), -- 农民人均纯收入 · net income per capita
    collectiveIncome DECIMAL(10,2), -- 村集体经济收入 · collective income
    medicalInsured INTEGER, -- 参加城乡居民基本医疗保险人数 · medical insured
    pensionInsured INTEGER, -- 参加城乡居民基本养老保险人数 · pension insured
    employeePensionInsured INTEGER, -- 参加城镇职工基本养老保险人数 · employee pension insured
    pavedRoadToTownship BOOLEAN, -- 到乡镇是否通沥青（水泥）路 · paved road to township
    busService BOOLEAN, -- 是否通客运班车 · bus service
    unsafeWaterHouseholds INTEGER, -- 未实现饮水安全户数 · unsafe water households
    waterDifficultyHouseholds INTEGER, -- 饮水困难户数 · water difficulty households
    poweredNaturalVillages INTEGER, -- 已通电自然村（20户以上）数 · powered natural villages
    dangerousHouseHouseholds INTEGER, -- 危房户数 · dangerous house households
    cooperatives INTEGER, -- 农民专业合作社个数 · cooperatives
    tourismHouseholds INTEGER, -- 开展乡村旅游户数 · tourism households
    farmstayHouseholds INTEGER, -- 经营农家乐户数 · farmstay households
    tourismWorkers INTEGER, -- 乡村旅游从业人员数 · tourism workers
    farmstayIncome DECIMAL(10,2), -- 农家乐户年均收入 · farmstay income
    clinics INTEGER, -- 行政村卫生室个数 · clinics
    publicToilets INTEGER, -- 公共卫生厕所个数 · public toilets
    doctors INTEGER, -- 执业（助理）医师数 · doctors
    garbagePoints INTEGER, -- 生产生活垃圾集中堆放点个数 · garbage points
    libraries INTEGER, -- 文化（图书）室个数 · libraries
    broadbandHouseholds INTEGER, -- 通宽带户数 · broadband households
    broadbandSchools INTEGER, -- 通宽带的村小学个数 · broadband schools
    mobileInternetHouseholds INTEGER, -- 能用手机上网户数 · mobile internet households
    informationOfficers INTEGER, -- 行政村信息员人数 · information officers
    partyMembers INTEGER, -- 中共党员人数 · party members
    graduateOfficials INTEGER -- 大学生村官人数 · graduate officials
);

CREATE TABLE household (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    headPersonNo VARCHAR(14), -- 户主人编号 · head person number
    headName VARCHAR(50), -- 户主姓名 · head name
    headCertificateType VARCHAR(32), -- 户主证件类型 · head certificate type
    headCertificateNo VARCHAR(32), -- 户主证件号码 · head certificate number
    villageCode VARCHAR(32), -- 行政村代码 · village code
    naturalVillageCode VARCHAR(15), -- 自然村代码 · natural village code
    groupName VARCHAR(60), -- 所在组（村民小组） · group name
    address VARCHAR(200), -- 家庭住址 · address
    longitude DECIMAL(10,6), -- 经度 · longitude
    latitude DECIMAL(9,6), -- 纬度 · latitude
    contactPhone VARCHAR(20), -- 联系电话 · contact phone
    bankName VARCHAR(100), -- 开户银行 · bank name
    bankAccountNo VARCHAR(32), -- 银行卡号（一卡通） · bank account number
    identificationStandard VARCHAR(32), -- 识别标准 · identification standard
    identificationLine DECIMAL(10,2), -- 识别时执行标准 · identification line
    householdAttribute VARCHAR(32), -- 贫困户属性 · household attribute
    mainCause VARCHAR(32), -- 主要致贫原因 · main cause
    otherCauses VARCHAR(255), -- 其他致贫原因 · other causes
    causeNote VARCHAR(500), -- 致贫原因说明 · cause note
    povertyStatus VARCHAR(32), -- 脱贫状态（脱贫标志） · poverty status
    identifiedDate DATE, -- 识别日期 · identified date
    identifiedYear INTEGER, -- 识别年度 · identified year
    exitYear INTEGER, -- 脱贫年度 · exit year
    plannedExitYear INTEGER, -- 计划脱贫年度 · planned exit year
    returnYear INTEGER, -- 返贫年度 · return year
    returnCause VARCHAR(32), -- 返贫原因 · return cause
    enjoysPolicyAfterExit VARCHAR(32), -- 脱贫享受政策 · enjoys policy after exit
    memberCount INTEGER, -- 家庭人口数 · member count
    laborCount INTEGER, -- 劳动力人数 · labor count
    isMilitaryMartyrFamily BOOLEAN, -- 是否军烈属 · is military martyr family
    isOnlyChildFamily BOOLEAN, -- 是否独生子女户 · is only child family
    isTwoDaughterFamily BOOLEAN, -- 是否双女户 · is two daughter family
    isRelocated BOOLEAN, -- 是否易地扶贫搬迁户 · is relocated
    monitoredFlag BOOLEAN, -- 是否监测对象 · monitored flag
    noLaborGuarantee BOOLEAN, -- 整户无劳动能力兜底保障户 · no labor guarantee
    collectedBy VARCHAR(50), -- 信息采集人 · collected by
    collectedOn DATE -- 采集日期 · collected on
);

CREATE TABLE person (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personNo VARCHAR(14), -- 人编号 · person number
    householdNo VARCHAR(12), -- 户编号 · household number
    name VARCHAR(50), -- 姓名 · name
    sex VARCHAR(32), -- 性别 · sex
    certificateType VARCHAR(32), -- 证件类型 · certificate type
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    birthDate DATE, -- 出生日期 · birth date
    relationToHead VARCHAR(32), -- 与户主关系 · relation to head
    ethnicity VARCHAR(32), -- 民族 · ethnicity
    politicalStatus VARCHAR(32), -- 政治面貌 · political status
    maritalStatus VARCHAR(32), -- 婚姻状况 · marital status
    education VARCHAR(32), -- 文化程度 · education
    studentStatus VARCHAR(32), -- 在校生状况 · student status
    dropoutReason VARCHAR(32), -- 失学或辍学原因（义务教育阶段未上学原因） · dropout reason
    healthStatus VARCHAR(255), -- 健康状况 · health status
    disabilityCategory VARCHAR(32), -- 残疾类别 · disability category
    disabilityGrade VARCHAR(32), -- 残疾等级 · disability grade
    laborSkill VARCHAR(32), -- 劳动技能（劳动能力） · labor skill
    isServiceman BOOLEAN, -- 是否现役军人 · is serviceman
    speaksMandarin BOOLEAN, -- 是否会讲普通话 · speaks mandarin
    workRegion VARCHAR(32), -- 务工区域 · work region
    workProvince VARCHAR(32), -- 务工省 · work province
    workCity VARCHAR(32), -- 务工市 · work city
    workCounty VARCHAR(32), -- 务工县 · work county
    workMonths DECIMAL(4,1), -- 务工时间（月） · work months
    medicalInsurance BOOLEAN, -- 是否参加城乡居民基本医疗保险 · medical insurance
    employeeMedicalInsurance BOOLEAN, -- 是否参加城镇职工基本医疗保险 · employee medical insurance
    criticalIllnessInsurance BOOLEAN, -- 是否参加大病保险 · critical illness insurance
    commercialMedicalInsurance BOOLEAN, -- 是否参加商业补充医疗保险 · commercial medical insurance
    accidentInsuranceSubsidy BOOLEAN, -- 是否享受人身意外保险补贴 · accident insurance subsidy
    pensionInsurance BOOLEAN, -- 是否参加城乡居民基本养老保险 · pension insurance
    employeePensionInsurance BOOLEAN, -- 是否参加城镇职工基本养老保险 · employee pension insurance
    medicalAssistance BOOLEAN, -- 是否接受医疗救助 · medical assistance
    dibao VARCHAR(32), -- 享受低保政策情况 · dibao
    tekun VARCHAR(32), -- 享受特困供养政策情况 · tekun
    phone VARCHAR(11), -- 家庭成员联系电话 · phone
    memberStatus VARCHAR(32) -- 成员状态 · member status
);

CREATE TABLE personAnnualStatus (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personNo VARCHAR(14), -- 人编号 · person number
    householdNo VARCHAR(12), -- 户编号 · household number
    ageAtPeriodEnd INTEGER, -- 期末年龄 · age at period end
    education VARCHAR(32), -- 文化程度 · education
    studentStatus VARCHAR(32), -- 在校生状况 · student status
    schoolName VARCHAR(100), -- 就读学校 · school name
    healthStatus VARCHAR(255), -- 健康状况 · health status
    diseaseName VARCHAR(100), -- 患病病种 · disease name
    laborSkill VARCHAR(32), -- 劳动技能 · labor skill
    workRegion VARCHAR(32), -- 务工区域 · work region
    workMonths DECIMAL(4,1), -- 务工时间 · work months
    medicalInsurance VARCHAR(32), -- 基本医疗保险 · medical insurance
    criticalIllnessInsurance BOOLEAN, -- 大病保险 · critical illness insurance
    pensionInsurance VARCHAR(32), -- 基本养老保险 · pension insurance
    dibao VARCHAR(32), -- 低保 · dibao
    tekun VARCHAR(32), -- 特困供养 · tekun
    publicWelfareJob VARCHAR(32), -- 公益性岗位 · public welfare job
    publicWelfareJobMonths DECIMAL(4,1) -- 聘用月数 · public welfare job months
);

CREATE TABLE householdIncome (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    periodStart DATE, -- 计算周期起 · period start
    periodEnd DATE, -- 计算周期止 · period end
    memberCount INTEGER, -- 计算人口 · member count
    wageIncome DECIMAL(12,2), -- 工资性收入 · wage income
    businessIncome DECIMAL(12,2), -- 生产经营性收入 · business income
    plantingIncome DECIMAL(12,2), -- 其中：种植业收入 · planting income
    breedingIncome DECIMAL(12,2), -- 其中：养殖业收入 · breeding income
    forestryIncome DECIMAL(12,2), -- 其中：林果业收入 · forestry income
    otherBusinessIncome DECIMAL(12,2), -- 其中：其他生产经营性收入 · other business income
    propertyIncome DECIMAL(12,2), -- 财产性收入 · property income
    assetDividend DECIMAL(12,2), -- 其中：资产收益扶贫分红收入 · asset dividend
    otherPropertyIncome DECIMAL(12,2), -- 其中：其他财产性收入 · other property income
    transferIncome DECIMAL(12,2), -- 转移性收入 · transfer income
    familyPlanningIncome DECIMAL(12,2), -- 计划生育金 · family planning income
    dibaoIncome DECIMAL(12,2), -- 低保金 · dibao income
    tekunIncome DECIMAL(12,2), -- 特困供养金（五保金） · tekun income
    pensionIncome DECIMAL(12,2), -- 养老保险金 · pension income
    ecologyIncome DECIMAL(12,2), -- 生态补偿金 · ecology income
    otherTransferIncome DECIMAL(12,2), -- 其他转移性收入 · other transfer income
    businessExpense DECIMAL(12,2), -- 生产经营性支出 · business expense
    totalIncome DECIMAL(12,2), -- 年总收入 · total income
    netIncome DECIMAL(12,2), -- 年纯收入 · net income
    netIncomePerCapita DECIMAL(12,2), -- 人均纯收入 · net income per capita
    claimIncome DECIMAL(12,2), -- 理赔收入 · claim income
    compliantSelfPaidExpense DECIMAL(12,2), -- 合规自付支出 · compliant self paid expense
    incomeReference DECIMAL(12,2), -- 纳入监测的收入参考范围 · income reference
    incomeReferencePerCapita DECIMAL(12,2) -- 人均收入参考范围 · income reference per capita
);

CREATE TABLE livingCondition (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    arableArea DECIMAL(8,2), -- 耕地面积 · arable area
    irrigatedArea DECIMAL(8,2), -- 有效灌溉面积 · irrigated area
    forestArea DECIMAL(8,2), -- 林地面积 · forest area
    returnedForestArea DECIMAL(8,2), -- 退耕还林（草）面积 · returned forest area
    orchardArea DECIMAL(8,2), -- 林果面积 · orchard area
    pastureArea DECIMAL(8,2), -- 牧草地面积 · pasture area
    waterArea DECIMAL(8,2), -- 水面面积 · water area
    productionPower BOOLEAN, -- 是否通生产用电 · production power
    waterDifficulty BOOLEAN, -- 饮水是否困难 · water difficulty
    waterSafe BOOLEAN, -- 饮水是否安全 · water safe
    safeWaterSolved BOOLEAN, -- 是否解决安全饮用水 · safe water solved
    waterSource VARCHAR(32), -- 饮水情况 · water source
    livingPower BOOLEAN, -- 是否通生活用电 · living power
    broadcastTv BOOLEAN, -- 是否通广播电视 · broadcast tv
    distanceToMainRoad DECIMAL(6,2), -- 与村主干路距离 · distance to main road
    entranceRoad VARCHAR(32), -- 入户路类型 · entrance road
    houseArea DECIMAL(8,2), -- 住房面积 · house area
    houseStructure VARCHAR(32), -- 房屋主要结构 · house structure
    dangerousHouse BOOLEAN, -- 是否危房户 · dangerous house
    dangerGrade VARCHAR(32), -- 危房级别 · danger grade
    sanitaryToilet BOOLEAN, -- 是否有卫生厕所 · sanitary toilet
    toiletUsable BOOLEAN, -- 卫生厕所是否能正常使用 · toilet usable
    mainFuel VARCHAR(32), -- 主要燃料类型 · main fuel
    inCooperative BOOLEAN, -- 是否加入农民专业合作社 · in cooperative
    leadEnterprise BOOLEAN, -- 是否有龙头企业带动 · lead enterprise
    leadEntrepreneur BOOLEAN, -- 是否有创业致富带头人带动 · lead entrepreneur
    relocationWill BOOLEAN, -- 是否有搬迁意愿 · relocation will
    relocationMode VARCHAR(32), -- 搬迁方式 · relocation mode
    broadband BOOLEAN -- 是否通宽带 · broadband
);

CREATE TABLE safeguardStatus (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    foodSecure BOOLEAN, -- 不愁吃 · food secure
    proteinAvailable VARCHAR(32), -- 能吃上肉蛋奶或豆制品 · protein available
    clothingSecure BOOLEAN, -- 不愁穿 · clothing secure
    eduSecure BOOLEAN, -- 义务教育有保障 · edu secure
    eduChildren INTEGER, -- 适龄少年儿童数 · edu children
    eduInSchool INTEGER, -- 其中在校就学 · edu in school
    eduHomeTeaching INTEGER, -- 其中送教上门 · edu home teaching
    eduUnfit INTEGER, -- 其中因身体原因不具备学习条件 · edu unfit
    eduDropout INTEGER, -- 其中失学辍学 · edu dropout
    medicalSecure BOOLEAN, -- 基本医疗有保障 · medical secure
    medicalUncovered INTEGER, -- 未参保人数 · medical uncovered
    housingSecure BOOLEAN, -- 住房安全有保障 · housing secure
    housingMeans VARCHAR(32), -- 住房安全实现方式 · housing means
    waterSecure BOOLEAN, -- 饮水安全有保障 · water secure
    waterQuantity DECIMAL(6,1), -- 水量 · water quantity
    waterQualityOk BOOLEAN, -- 水质达标 · water quality ok
    waterFetchMinutes INTEGER, -- 取水往返时间 · water fetch minutes
    waterReliability DECIMAL(5,2), -- 供水保证率 · water reliability
    verifiedBy VARCHAR(32), -- 核实部门 · verified by
    verifiedOn DATE -- 核实日期 · verified on
);

CREATE TABLE householdChangeEvent (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    eventNo VARCHAR(32), -- 事件编号 · event number
    householdNo VARCHAR(12), -- 户编号 · household number
    changeType VARCHAR(32), -- 动态调整类型 · change type
    eventDate DATE, -- 发生日期 · event date
    effectiveDate DATE, -- 生效日期 · effective date
    fromStatus VARCHAR(32), -- 变更前状态 · from status
    toStatus VARCHAR(32), -- 变更后状态 · to status
    cause VARCHAR(32), -- 原因 · cause
    relatedHouseholdNo VARCHAR(12), -- 相关户编号 · related household number
    procedureNo VARCHAR(32), -- 程序编号 · procedure number
    operator VARCHAR(50) -- 经办人 · operator
);

CREATE TABLE memberChangeEvent (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    eventNo VARCHAR(32), -- 事件编号 · event number
    personNo VARCHAR(14), -- 人编号 · person number
    householdNo VARCHAR(12), -- 户编号 · household number
    changeType VARCHAR(32), -- 变更类型 · change type
    reason VARCHAR(32), -- 变更原因 · reason
    eventDate DATE, -- 发生日期 · event date
    counterpartHouseholdNo VARCHAR(12), -- 对方户编号 · counterpart household number
    evidenceType VARCHAR(32) -- 佐证材料 · evidence type
);

CREATE TABLE fundSource (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fundCode VARCHAR(32), -- 资金编号 · fund code
    docNo VARCHAR(60), -- 下达文号 · doc number
    docDate DATE, -- 下达日期 · doc date
    fundType VARCHAR(32), -- 资金类型 · fund type
    fundLevel VARCHAR(32), -- 资金级次 · fund level
    budgetYear INTEGER, -- 预算年度 · budget year
    functionSubject VARCHAR(7), -- 支出功能分类科目 · function subject
    amount DECIMAL(16,2), -- 金额 · amount
    issuingOrg VARCHAR(200), -- 下达单位 · issuing org
    receivingDivision VARCHAR(32), -- 接收地区 · receiving division
    isAdvance BOOLEAN, -- 是否提前下达 · is advance
    isIntegrable BOOLEAN, -- 是否纳入统筹整合 · is integrable
    carryoverFrom DECIMAL(16,2) -- 上年结转 · carryover from
);

CREATE TABLE fundAllocation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    allocationNo VARCHAR(32), -- 安排编号 · allocation number
    fundCode VARCHAR(32), -- 资金编号 · fund code
    projectCode VARCHAR(32), -- 项目编号 · project code
    amount DECIMAL(16,2), -- 安排金额 · amount
    allocationDate DATE, -- 安排日期 · allocation date
    allocationDocNo VARCHAR(60), -- 分配文号 · allocation doc number
    noticeNo VARCHAR(32), -- 公告编号 · notice number
    implementingOrg VARCHAR(200) -- 实施单位 · implementing org
);

CREATE TABLE fundDisbursement (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    paymentNo VARCHAR(40), -- 支付凭证号 · payment number
    allocationNo VARCHAR(32), -- 安排编号 · allocation number
    projectCode VARCHAR(32), -- 项目编号 · project code
    amount DECIMAL(16,2), -- 支付金额 · amount
    paymentDate DATE, -- 支付日期 · payment date
    payeeType VARCHAR(32), -- 收款人类型 · payee type
    payeeName VARCHAR(200), -- 收款人 · payee name
    payeeAccount VARCHAR(40), -- 收款账号 · payee account
    payMode VARCHAR(32), -- 支付方式 · pay mode
    progressBasis VARCHAR(32) -- 支付依据 · progress basis
);

CREATE TABLE fundPayment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    payoutNo VARCHAR(40), -- 发放编号 · payout number
    paymentNo VARCHAR(40), -- 支付凭证号 · payment number
    subsidyItem VARCHAR(32), -- 补贴项目 · subsidy item
    householdNo VARCHAR(12), -- 户编号 · household number
    personNo VARCHAR(14), -- 人编号 · person number
    recipientName VARCHAR(50), -- 领款人 · recipient name
    recipientCertificateNo VARCHAR(32), -- 证件号码 · recipient certificate number
    bankAccountNo VARCHAR(32), -- 一卡通账号 · bank account number
    amount DECIMAL(12,2), -- 金额 · amount
    standard DECIMAL(12,2), -- 补助标准 · standard
    quantity DECIMAL(12,2), -- 数量 · quantity
    payDate DATE, -- 发放日期 · pay date
    payState VARCHAR(32) -- 发放状态 · pay state
);

CREATE TABLE project (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    projectName VARCHAR(200), -- 项目名称 · project name
    category VARCHAR(32), -- 项目类别 · category
    subCategory VARCHAR(32), -- 项目类型 · sub category
    buildNature VARCHAR(32), -- 建设性质 · build nature
    countyCode VARCHAR(32), -- 县 · county code
    location VARCHAR(200), -- 实施地点 · location
    villageCode VARCHAR(32), -- 实施村 · village code
    plannedStart DATE, -- 计划开工 · planned start
    plannedEnd DATE, -- 计划完工 · planned end
    responsibleOrg VARCHAR(200), -- 责任单位 · responsible org
    responsiblePerson VARCHAR(50), -- 责任人 · responsible person
    tasks VARCHAR(2000), -- 建设任务（内容） · tasks
    scale DECIMAL(14,2), -- 建设规模 · scale
    scaleUnit VARCHAR(20), -- 规模单位 · scale unit
    plannedInvestment DECIMAL(16,2), -- 资金规模 · planned investment
    fundingPlan VARCHAR(4000), -- 筹资方式（分来源） · funding plan
    beneficiaryVillages INTEGER, -- 受益村数 · beneficiary villages
    beneficiaryHouseholds INTEGER, -- 受益户数 · beneficiary households
    beneficiaryPersons INTEGER, -- 受益人数 · beneficiary persons
    beneficiaryPoorHouseholds INTEGER, -- 其中受益贫困户数 · beneficiary poor households
    beneficiaryPoorPersons INTEGER, -- 其中受益贫困人数 · beneficiary poor persons
    performanceTargetNo VARCHAR(32), -- 绩效目标编号 · performance target number
    povertyLinkMechanism VARCHAR(255), -- 群众参与和带贫减贫机制 · poverty link mechanism
    participation VARCHAR(500), -- 群众参与方式 · participation
    stage VARCHAR(32), -- 项目阶段 · stage
    entryYear INTEGER, -- 入库年度 · entry year
    annualPlanYear INTEGER, -- 列入年度实施计划年度 · annual plan year
    isPoorVillage BOOLEAN, -- 是否贫困村项目 · is poor village
    policyBasis VARCHAR(200) -- 立项依据 · policy basis
);

CREATE TABLE projectStageEvent (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    seq INTEGER, -- 序号 · seq
    stage VARCHAR(32), -- 进入阶段 · stage
    eventDate DATE, -- 日期 · event date
    actorLevel VARCHAR(32), -- 办理层级 · actor level
    documentNo VARCHAR(60), -- 文号 · document number
    noticeNo VARCHAR(32), -- 公示编号 · notice number
    result VARCHAR(32), -- 结果 · result
    opinion VARCHAR(500) -- 意见 · opinion
);

CREATE TABLE projectBeneficiary (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    householdNo VARCHAR(12), -- 户编号 · household number
    personNo VARCHAR(14), -- 人编号 · person number
    benefitMode VARCHAR(32), -- 受益方式 · benefit mode
    benefitYear INTEGER, -- 受益年度 · benefit year
    benefitAmount DECIMAL(12,2) -- 受益金额 · benefit amount
);

CREATE TABLE performanceTarget (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    targetNo VARCHAR(32), -- 绩效目标编号 · target number
    projectCode VARCHAR(32), -- 项目编号 · project code
    overallTarget VARCHAR(1000), -- 总体目标 · overall target
    indicatorSeq INTEGER, -- 指标序号 · indicator seq
    level1 VARCHAR(32), -- 一级指标 · level1
    level2 VARCHAR(32), -- 二级指标 · level2
    level3 VARCHAR(100), -- 三级指标 · level3
    operator VARCHAR(32), -- 比较符 · operator
    targetValue DECIMAL(16,4), -- 指标值 · target value
    targetText VARCHAR(200), -- 定性目标 · target text
    unit VARCHAR(20), -- 计量单位 · unit
    weight DECIMAL(5,2) -- 权重 · weight
);

CREATE TABLE publicNotice (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    noticeNo VARCHAR(32), -- 公示编号 · notice number
    noticeType VARCHAR(32), -- 公告公示类型 · notice type
    objectType VARCHAR(32), -- 对象类型 · object type
    objectId VARCHAR(40), -- 对象编号 · object id
    publisherLevel VARCHAR(32), -- 公开层级 · publisher level
    publisher VARCHAR(200), -- 公开单位 · publisher
    channel VARCHAR(255), -- 公开渠道 · channel
    startDate DATE, -- 开始日期 · start date
    endDate DATE, -- 结束日期 · end date
    contentItems VARCHAR(255), -- 公开要素 · content items
    supervisionPhone VARCHAR(30), -- 监督电话 · supervision phone
    objections INTEGER, -- 异议数 · objections
    handled INTEGER, -- 已处理数 · handled
    evidenceRef VARCHAR(200) -- 影像资料 · evidence ref
);

CREATE TABLE microLoan (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    contractNo VARCHAR(40), -- 贷款合同号 · contract number
    householdNo VARCHAR(12), -- 户编号 · household number
    borrowerName VARCHAR(50), -- 借款人 · borrower name
    borrowerCertificateNo VARCHAR(32), -- 证件号码 · borrower certificate number
    bankCode VARCHAR(18), -- 贷款机构编码 · bank code
    bankType VARCHAR(32), -- 机构类型 · bank type
    contractAmount DECIMAL(12,2), -- 合同金额 · contract amount
    issueDate DATE, -- 发放日期 · issue date
    dueDate DATE, -- 到期日期 · due date
    annualRate DECIMAL(6,4), -- 年利率 · annual rate
    guaranteeMode VARCHAR(32), -- 担保方式 · guarantee mode
    interestSubsidyRate DECIMAL(6,4), -- 贴息率 · interest subsidy rate
    interestSubsidyPaid DECIMAL(12,2), -- 已贴息 · interest subsidy paid
    riskCompensationFundNo VARCHAR(32), -- 风险补偿金编号 · risk compensation fund number
    purpose VARCHAR(32), -- 贷款用途 · purpose
    actualUser VARCHAR(32), -- 实际用款人 · actual user
    actualUserCode VARCHAR(18), -- 用款企业代码 · actual user code
    balance DECIMAL(12,2), -- 贷款余额 · balance
    overdueDays INTEGER, -- 逾期天数 · overdue days
    fiveClass VARCHAR(32), -- 五级分类 · five class
    state VARCHAR(32) -- 状态 · state
);

CREATE TABLE householdExit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    procedureNo VARCHAR(32), -- 程序编号 · procedure number
    householdNo VARCHAR(12), -- 户编号 · household number
    exitYear INTEGER, -- 退出年度 · exit year
    proposedDate DATE, -- 村两委提出（民主评议） · proposed date
    verifiedDate DATE, -- 村两委和驻村工作队核实 · verified date
    consentDate DATE, -- 拟退出户认可 · consent date
    consentSigned BOOLEAN, -- 户主签字 · consent signed
    noticeStart DATE, -- 村内公示开始 · notice start
    noticeEnd DATE, -- 村内公示结束 · notice end
    announcedDate DATE, -- 公告退出 · announced date
    cancelledDate DATE, -- 建档立卡销号（标注） · cancelled date
    netIncomePerCapita DECIMAL(10,2), -- 人均纯收入 · net income per capita
    incomeLine DECIMAL(10,2), -- 退出收入标准 · income line
    foodClothing BOOLEAN, -- 吃穿不愁 · food clothing
    education BOOLEAN, -- 义务教育 · education
    medical BOOLEAN, -- 基本医疗 · medical
    housing BOOLEAN, -- 住房安全 · housing
    water BOOLEAN -- 饮水安全 · water
);

CREATE TABLE exchangeFile (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fileId VARCHAR(36), -- 文件标识 · file id
    recordType VARCHAR(32), -- 记录类型 · record type
    fromDept VARCHAR(32), -- 发送方 · from dept
    toDept VARCHAR(32), -- 接收方 · to dept
    mode VARCHAR(32), -- 方式 · mode
    fullOrDelta VARCHAR(32), -- 全量或增量 · full or delta
    recordCount INTEGER, -- 记录数 · record count
    periodStart DATE, -- 数据起 · period start
    periodEnd DATE, -- 数据止 · period end
    encoding VARCHAR(10), -- 字符集 · encoding
    hashAlgorithm VARCHAR(32), -- 摘要算法 · hash algorithm
    hash VARCHAR(64), -- 摘要值 · hash
    encryption VARCHAR(32), -- 加密算法 · encryption
    signature VARCHAR(256), -- 签名 · signature
    createdAt TIMESTAMP -- 生成时间 · created at
);
