-- 数据集规则所读的表 · the tables that the dataset rules read.
-- Generated from the record types; do not edit.
--
-- Fill them from your own database and run the SELECTs of rules/dataset as they are: each returns the rows
-- in breach. A table holds valid records only (validFlag is not 0); record_version holds all of them.
-- Sets of codes are written 01;04, amounts by code 01=12.50;02=3, months 2018-05, times at +08:00.
-- rowId is any number that is unique over all tables.
--
-- A column whose name is a reserved word of PostgreSQL or DuckDB is quoted here, in small letters, to which
-- both fold a name without quotes. A rule writes such a name behind its table (l.at), where no database
-- takes it for a word of its own.

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
    "asof" DATE -- 校验基准日 · day of judgement; one row
);

CREATE TABLE parameter (
    name VARCHAR(64), -- 参数 · name
    value DECIMAL(20,4), -- 数值 · number
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
    groupName VARCHAR(60), -- 所在组（村民小组） · group (natural village)
    address VARCHAR(200), -- 家庭住址 · address
    longitude DECIMAL(10,6), -- 经度 · longitude
    latitude DECIMAL(9,6), -- 纬度 · latitude
    contactPhone VARCHAR(20), -- 联系电话 · contact phone
    bankName VARCHAR(100), -- 开户银行 · bank name
    bankAccountNo VARCHAR(32), -- 银行卡号（一卡通） · bank account number
    identificationStandard VARCHAR(32), -- 识别标准 · identification standard
    identificationLine DECIMAL(10,2), -- 识别时执行标准 · identification line applied
    householdAttribute VARCHAR(32), -- 贫困户属性 · household attribute
    mainCause VARCHAR(32), -- 主要致贫原因 · main cause
    otherCauses VARCHAR(255), -- 其他致贫原因 · other causes
    causeNote VARCHAR(500), -- 致贫原因说明 · cause note
    povertyStatus VARCHAR(32), -- 脱贫状态（脱贫标志） · poverty status
    identifiedDate DATE, -- 识别日期 · identified date
    identifiedYear INTEGER, -- 识别年度 · identified year
    exitYear INTEGER, -- 脱贫年度 · exit year
    plannedExitYear INTEGER, -- 计划脱贫年度 · planned exit year
    returnYear INTEGER, -- 返贫年度 · year of the return to poverty
    returnCause VARCHAR(32), -- 返贫原因 · cause of the return to poverty
    enjoysPolicyAfterExit VARCHAR(32), -- 脱贫享受政策 · policies after exit
    memberCount INTEGER, -- 家庭人口数 · member count
    laborCount INTEGER, -- 劳动力人数 · members able to work
    isMilitaryMartyrFamily BOOLEAN, -- 是否军烈属 · family of a soldier or martyr
    isOnlyChildFamily BOOLEAN, -- 是否独生子女户 · one-child family
    isTwoDaughterFamily BOOLEAN, -- 是否双女户 · two-daughter family
    isRelocated BOOLEAN, -- 是否易地扶贫搬迁户 · whether relocated
    monitoredFlag BOOLEAN, -- 是否监测对象 · whether monitored
    noLaborGuarantee BOOLEAN, -- 整户无劳动能力兜底保障户 · household without labour under the guarantee
    collectedBy VARCHAR(50), -- 信息采集人 · collector of the data
    collectedOn DATE -- 采集日期 · date of collection
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
    relationToHead VARCHAR(32), -- 与户主关系 · relation to the householder
    ethnicity VARCHAR(32), -- 民族 · ethnicity
    politicalStatus VARCHAR(32), -- 政治面貌 · political status
    maritalStatus VARCHAR(32), -- 婚姻状况 · marital status
    education VARCHAR(32), -- 文化程度 · education
    studentStatus VARCHAR(32), -- 在校生状况 · student status
    dropoutReason VARCHAR(32), -- 失学或辍学原因（义务教育阶段未上学原因） · reason for dropping out
    healthStatus VARCHAR(255), -- 健康状况 · health status
    disabilityCategory VARCHAR(32), -- 残疾类别 · disability category
    disabilityGrade VARCHAR(32), -- 残疾等级 · disability grade
    laborSkill VARCHAR(32), -- 劳动技能（劳动能力） · labour skill (ability to work)
    isServiceman BOOLEAN, -- 是否现役军人 · whether a serving soldier
    speaksMandarin BOOLEAN, -- 是否会讲普通话 · whether speaking Mandarin
    workRegion VARCHAR(32), -- 务工区域 · region of work away
    workProvince VARCHAR(32), -- 务工省 · province of work away
    workCity VARCHAR(32), -- 务工市 · city of work away
    workCounty VARCHAR(32), -- 务工县 · county of work away
    workMonths DECIMAL(4,1), -- 务工时间（月） · months of work away
    medicalInsurance BOOLEAN, -- 是否参加城乡居民基本医疗保险 · medical insurance
    employeeMedicalInsurance BOOLEAN, -- 是否参加城镇职工基本医疗保险 · employee medical insurance
    criticalIllnessInsurance BOOLEAN, -- 是否参加大病保险 · critical illness insurance
    commercialMedicalInsurance BOOLEAN, -- 是否参加商业补充医疗保险 · commercial medical insurance
    accidentInsuranceSubsidy BOOLEAN, -- 是否享受人身意外保险补贴 · accident insurance subsidy
    pensionInsurance BOOLEAN, -- 是否参加城乡居民基本养老保险 · pension insurance
    employeePensionInsurance BOOLEAN, -- 是否参加城镇职工基本养老保险 · employee pension insurance
    medicalAssistance BOOLEAN, -- 是否接受医疗救助 · medical assistance
    dibao VARCHAR(32), -- 享受低保政策情况 · subsistence allowance (dibao)
    tekun VARCHAR(32), -- 享受特困供养政策情况 · destitute support (tekun)
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
    diseaseName VARCHAR(100), -- 患病病种 · disease
    laborSkill VARCHAR(32), -- 劳动技能 · labour skill
    workRegion VARCHAR(32), -- 务工区域 · region of work away
    workMonths DECIMAL(4,1), -- 务工时间 · months of work away
    medicalInsurance VARCHAR(32), -- 基本医疗保险 · medical insurance
    criticalIllnessInsurance BOOLEAN, -- 大病保险 · critical illness insurance
    pensionInsurance VARCHAR(32), -- 基本养老保险 · pension insurance
    dibao VARCHAR(32), -- 低保 · subsistence allowance (dibao)
    tekun VARCHAR(32), -- 特困供养 · destitute support (tekun)
    publicWelfareJob VARCHAR(32), -- 公益性岗位 · public welfare job
    publicWelfareJobMonths DECIMAL(4,1) -- 聘用月数 · months in the public-welfare job
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
    fromStatus VARCHAR(32), -- 变更前状态 · status before
    toStatus VARCHAR(32), -- 变更后状态 · status after
    cause VARCHAR(32), -- 原因 · cause
    relatedHouseholdNo VARCHAR(12), -- 相关户编号 · related household number
    procedureNo VARCHAR(32), -- 程序编号 · procedure number
    operator VARCHAR(50) -- 经办人 · handled by
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
    counterpartHouseholdNo VARCHAR(12), -- 对方户编号 · household number of the other side
    evidenceType VARCHAR(32) -- 佐证材料 · type of evidence
);

CREATE TABLE identificationProcedure (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    procedureNo VARCHAR(32), -- 程序编号 · procedure number
    applicantName VARCHAR(50), -- 申请人（户主） · applicant (householder)
    applicantCertificateNo VARCHAR(32), -- 证件号码 · certificate number of the applicant
    applicationDate DATE, -- 农户申请日期 · application date
    surveyDate DATE, -- 入户调查日期 · survey date
    appraisalDate DATE, -- 民主评议日期 · appraisal date
    appraisalAttendees INTEGER, -- 评议参会人数 · people at the appraisal
    appraisalAgree INTEGER, -- 同意人数 · people in favour
    villageNoticeStart DATE, -- 村级公示开始 · first day of the village notice
    villageNoticeEnd DATE, -- 村级公示结束 · last day of the village notice
    townshipReviewDate DATE, -- 乡镇审核日期 · township review date
    townshipNoticeStart DATE, -- 乡镇公示开始 · first day of the township notice
    townshipNoticeEnd DATE, -- 乡镇公示结束 · last day of the township notice
    countyReviewDate DATE, -- 县级复审日期 · county review date
    announcementDate DATE, -- 公告日期 · announcement date
    dataComparisonResult VARCHAR(32), -- 信息比对结果 · result of the data comparison
    objectionCount INTEGER, -- 异议件数 · objections
    result VARCHAR(32) -- 识别结果 · result of the identification
);

CREATE TABLE householdIncome (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    periodStart DATE, -- 计算周期起 · period start
    periodEnd DATE, -- 计算周期止 · period end
    memberCount INTEGER, -- 计算人口 · members counted
    wageIncome DECIMAL(12,2), -- 工资性收入 · wage income
    businessIncome DECIMAL(12,2), -- 生产经营性收入 · business income
    plantingIncome DECIMAL(12,2), -- 其中：种植业收入 · of this, planting
    breedingIncome DECIMAL(12,2), -- 其中：养殖业收入 · of this, breeding
    forestryIncome DECIMAL(12,2), -- 其中：林果业收入 · of this, forestry and fruit
    otherBusinessIncome DECIMAL(12,2), -- 其中：其他生产经营性收入 · of this, other business income
    propertyIncome DECIMAL(12,2), -- 财产性收入 · property income
    assetDividend DECIMAL(12,2), -- 其中：资产收益扶贫分红收入 · of this, dividends of poverty assets
    otherPropertyIncome DECIMAL(12,2), -- 其中：其他财产性收入 · of this, other property income
    transferIncome DECIMAL(12,2), -- 转移性收入 · transfer income
    familyPlanningIncome DECIMAL(12,2), -- 计划生育金 · family planning allowance
    dibaoIncome DECIMAL(12,2), -- 低保金 · subsistence allowance
    tekunIncome DECIMAL(12,2), -- 特困供养金（五保金） · destitute support
    pensionIncome DECIMAL(12,2), -- 养老保险金 · pension
    ecologyIncome DECIMAL(12,2), -- 生态补偿金 · ecological compensation
    otherTransferIncome DECIMAL(12,2), -- 其他转移性收入 · other transfer income
    businessExpense DECIMAL(12,2), -- 生产经营性支出 · business expense
    totalIncome DECIMAL(12,2), -- 年总收入 · total income
    netIncome DECIMAL(12,2), -- 年纯收入 · net income
    netIncomePerCapita DECIMAL(12,2), -- 人均纯收入 · net income per capita
    claimIncome DECIMAL(12,2), -- 理赔收入 · insurance claims
    compliantSelfPaidExpense DECIMAL(12,2), -- 合规自付支出 · compliant costs borne by the household
    incomeReference DECIMAL(12,2), -- 纳入监测的收入参考范围 · income reference of monitoring
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
    returnedForestArea DECIMAL(8,2), -- 退耕还林（草）面积 · land returned to forest or grass
    orchardArea DECIMAL(8,2), -- 林果面积 · orchard area
    pastureArea DECIMAL(8,2), -- 牧草地面积 · pasture area
    waterArea DECIMAL(8,2), -- 水面面积 · water area
    productionPower BOOLEAN, -- 是否通生产用电 · power for production
    waterDifficulty BOOLEAN, -- 饮水是否困难 · whether drinking water is hard to get
    waterSafe BOOLEAN, -- 饮水是否安全 · whether drinking water is safe
    safeWaterSolved BOOLEAN, -- 是否解决安全饮用水 · whether safe drinking water is solved
    waterSource VARCHAR(32), -- 饮水情况 · water source
    livingPower BOOLEAN, -- 是否通生活用电 · power for living
    broadcastTv BOOLEAN, -- 是否通广播电视 · radio and television
    distanceToMainRoad DECIMAL(6,2), -- 与村主干路距离 · distance to main road
    entranceRoad VARCHAR(32), -- 入户路类型 · road to the house
    houseArea DECIMAL(8,2), -- 住房面积 · house area
    houseStructure VARCHAR(32), -- 房屋主要结构 · main structure of the house
    dangerousHouse BOOLEAN, -- 是否危房户 · whether a dangerous house
    dangerGrade VARCHAR(32), -- 危房级别 · danger grade
    sanitaryToilet BOOLEAN, -- 是否有卫生厕所 · sanitary toilet
    toiletUsable BOOLEAN, -- 卫生厕所是否能正常使用 · whether the toilet is usable
    mainFuel VARCHAR(32), -- 主要燃料类型 · main fuel
    inCooperative BOOLEAN, -- 是否加入农民专业合作社 · whether in a cooperative
    leadEnterprise BOOLEAN, -- 是否有龙头企业带动 · whether led by an enterprise
    leadEntrepreneur BOOLEAN, -- 是否有创业致富带头人带动 · whether led by an entrepreneur
    relocationWill BOOLEAN, -- 是否有搬迁意愿 · whether willing to relocate
    relocationMode VARCHAR(32), -- 搬迁方式 · relocation mode
    broadband BOOLEAN -- 是否通宽带 · broadband
);

CREATE TABLE safeguardStatus (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    foodSecure BOOLEAN, -- 不愁吃 · food secured
    proteinAvailable VARCHAR(32), -- 能吃上肉蛋奶或豆制品 · meat, eggs, milk or bean products
    clothingSecure BOOLEAN, -- 不愁穿 · clothing secured
    eduSecure BOOLEAN, -- 义务教育有保障 · compulsory education secured
    eduChildren INTEGER, -- 适龄少年儿童数 · children of school age
    eduInSchool INTEGER, -- 其中在校就学 · of these, in school
    eduHomeTeaching INTEGER, -- 其中送教上门 · of these, taught at home
    eduUnfit INTEGER, -- 其中因身体原因不具备学习条件 · of these, unfit for school by health
    eduDropout INTEGER, -- 其中失学辍学 · of these, out of school
    medicalSecure BOOLEAN, -- 基本医疗有保障 · basic medical care secured
    medicalUncovered INTEGER, -- 未参保人数 · members uninsured
    housingSecure BOOLEAN, -- 住房安全有保障 · housing secured
    housingMeans VARCHAR(32), -- 住房安全实现方式 · how housing is safe
    waterSecure BOOLEAN, -- 饮水安全有保障 · drinking water secured
    waterQuantity DECIMAL(6,1), -- 水量 · water per person and day
    waterQualityOk BOOLEAN, -- 水质达标 · water quality up to standard
    waterFetchMinutes INTEGER, -- 取水往返时间 · minutes to fetch water
    waterReliability DECIMAL(5,2), -- 供水保证率 · reliability of water supply
    verifiedBy VARCHAR(32), -- 核实部门 · verifying department
    verifiedOn DATE -- 核实日期 · date of verification
);

CREATE TABLE employmentRecord (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personNo VARCHAR(14), -- 人编号 · person number
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    isWorking BOOLEAN, -- 是否已务工 · whether at work
    startMonth VARCHAR(7), -- 开始时间 · start month
    endMonth VARCHAR(7), -- 结束时间 · end month
    workDivisionCode VARCHAR(32), -- 务工所在地 · division of work
    employer VARCHAR(200), -- 务工企业名称 · employer
    industry VARCHAR(32), -- 所属行业 · industry
    occupation VARCHAR(32), -- 职业类别 · occupation
    channel VARCHAR(32), -- 就业渠道 · channel of employment
    pointToPoint BOOLEAN, -- 是否点对点输送 · whether transported point to point
    monthlyIncome DECIMAL(10,2), -- 务工月收入 · monthly income
    transportSubsidy DECIMAL(10,2), -- 年度交通费补助 · transport subsidy
    phone VARCHAR(11) -- 联系电话 · phone
);

CREATE TABLE village (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    villageName VARCHAR(100), -- 行政村名称 · village name
    villageAttribute VARCHAR(32), -- 村属性 · village attribute
    villageClass VARCHAR(32), -- 村类型 · type of village
    isDeepPoverty BOOLEAN, -- 是否深度贫困村 · whether in deep poverty
    exitStatus VARCHAR(32), -- 出列状态 · exit status
    exitYear INTEGER, -- 出列年度 · exit year
    developmentDirection VARCHAR(32), -- 发展方向属性 · development direction
    terrain VARCHAR(32), -- 地形地貌属性 · terrain
    villageHead VARCHAR(50), -- 村负责人 · head of the village
    headPosition VARCHAR(50), -- 职务 · position of the head
    phone VARCHAR(20), -- 联系电话 · telephone
    longitude DECIMAL(10,6), -- 经度 · longitude
    latitude DECIMAL(9,6), -- 纬度 · latitude
    pairedUnit VARCHAR(200) -- 结对帮扶单位 · paired unit
);

CREATE TABLE naturalVillage (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    naturalVillageCode VARCHAR(15), -- 自然村代码 · natural village code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    name VARCHAR(100), -- 自然村名称 · name of the natural village
    householdCount INTEGER, -- 总户数 · household count
    population INTEGER, -- 人口数 · population
    poorHouseholds INTEGER, -- 贫困户数 · poor households
    poorPopulation INTEGER, -- 贫困人口数 · poor population
    distanceToVillage DECIMAL(6,2), -- 到行政村距离 · distance to the village
    pavedRoad BOOLEAN, -- 到行政村是否通沥青（水泥）路 · paved road to the village
    livingPower BOOLEAN, -- 是否通生活用电 · power for living
    productionPower BOOLEAN, -- 是否通生产用电 · power for production
    broadband BOOLEAN -- 是否通宽带 · broadband
);

CREATE TABLE villageAnnual (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    naturalVillageCount INTEGER, -- 自然村（村民小组）数 · natural villages
    householdCount INTEGER, -- 总户数 · households
    population INTEGER, -- 总人口数 · population
    agriculturalPopulation INTEGER, -- 农业户籍人口数 · agricultural population
    poorHouseholds INTEGER, -- 贫困户数 · poor households
    poorPopulation INTEGER, -- 贫困人口数 · poor population
    povertyIncidence DECIMAL(6,3), -- 贫困发生率 · poverty incidence
    dibaoHouseholds INTEGER, -- 低保户数 · households on subsistence allowance
    dibaoPopulation INTEGER, -- 低保人口数 · people on subsistence allowance
    tekunHouseholds INTEGER, -- 特困供养（五保）户数 · households in destitute support
    tekunPopulation INTEGER, -- 特困供养（五保）人口数 · people in destitute support
    minorityPopulation INTEGER, -- 少数民族人口数 · minority population
    femalePopulation INTEGER, -- 妇女人口数 · female population
    disabledPopulation INTEGER, -- 残疾人口数 · disabled population
    laborPopulation INTEGER, -- 劳动力人数 · people able to work
    migrantWorkers INTEGER, -- 外出务工人数 · migrant workers
    arableArea DECIMAL(10,2), -- 耕地面积 · arable area
    irrigatedArea DECIMAL(10,2), -- 有效灌溉面积 · irrigated area
    forestArea DECIMAL(10,2), -- 林地面积 · forest area
    returnedForestArea DECIMAL(10,2), -- 退耕还林面积 · land returned to forest
    orchardArea DECIMAL(10,2), -- 林果面积 · orchard area
    pastureArea DECIMAL(10,2), -- 牧草地面积 · pasture area
    waterArea DECIMAL(10,2), -- 水域面积 · water area
    netIncomePerCapita DECIMAL(10,2), -- 农民人均纯收入 · net income per capita of farmers
    collectiveIncome DECIMAL(10,2), -- 村集体经济收入 · income of the village collective
    medicalInsured INTEGER, -- 参加城乡居民基本医疗保险人数 · people with resident medical insurance
    pensionInsured INTEGER, -- 参加城乡居民基本养老保险人数 · people with resident pension insurance
    employeePensionInsured INTEGER -- 参加城镇职工基本养老保险人数 · people with employee pension insurance
);

CREATE TABLE villageServices (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 行政村代码 · village code
    pavedRoadToTownship BOOLEAN, -- 到乡镇是否通沥青（水泥）路 · paved road to the township
    busService BOOLEAN, -- 是否通客运班车 · bus service
    unsafeWaterHouseholds INTEGER, -- 未实现饮水安全户数 · households without safe water
    waterDifficultyHouseholds INTEGER, -- 饮水困难户数 · households with hard access to water
    poweredNaturalVillages INTEGER, -- 已通电自然村（20户以上）数 · natural villages with power (20 households or more)
    dangerousHouseHouseholds INTEGER, -- 危房户数 · households in dangerous houses
    cooperatives INTEGER, -- 农民专业合作社个数 · farmers' cooperatives
    tourismHouseholds INTEGER, -- 开展乡村旅游户数 · households in rural tourism
    farmstayHouseholds INTEGER, -- 经营农家乐户数 · households with a farm stay
    tourismWorkers INTEGER, -- 乡村旅游从业人员数 · people working in rural tourism
    farmstayIncome DECIMAL(10,2), -- 农家乐户年均收入 · income of a farm stay
    clinics INTEGER, -- 行政村卫生室个数 · village clinics
    publicToilets INTEGER, -- 公共卫生厕所个数 · public toilets
    doctors INTEGER, -- 执业（助理）医师数 · licensed doctors
    garbagePoints INTEGER, -- 生产生活垃圾集中堆放点个数 · garbage collection points
    libraries INTEGER, -- 文化（图书）室个数 · libraries
    broadbandHouseholds INTEGER, -- 通宽带户数 · households with broadband
    broadbandSchools INTEGER, -- 通宽带的村小学个数 · village schools with broadband
    mobileInternetHouseholds INTEGER, -- 能用手机上网户数 · households with mobile internet
    informationOfficers INTEGER, -- 行政村信息员人数 · village information officers
    partyMembers INTEGER, -- 中共党员人数 · party members
    graduateOfficials INTEGER -- 大学生村官人数 · graduate village officials
);

CREATE TABLE county (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县级行政区划代码 · county code
    countyName VARCHAR(60), -- 县名称 · county name
    countyAttribute VARCHAR(255), -- 县属性 · county attributes
    contiguousArea VARCHAR(32), -- 集中连片特困地区 · contiguous poor area
    region VARCHAR(32), -- 地区 · region
    designatedYear INTEGER, -- 认定年份 · year of designation
    exitStatus VARCHAR(32), -- 摘帽状态 · exit status
    exitYear INTEGER, -- 摘帽年度 · exit year
    approvalDocNo VARCHAR(60), -- 省级政府批准文号 · approval document number
    supervised52 BOOLEAN -- 挂牌督战县 · whether among the 52 supervised counties
);

CREATE TABLE countyAnnual (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县代码 · county code
    townshipCount INTEGER, -- 乡（镇）数 · townships
    villageCount INTEGER, -- 行政村数 · administrative villages
    poorVillageCount INTEGER, -- 其中：贫困村数 · poor villages
    naturalVillageCount INTEGER, -- 自然村数 · natural villages
    poweredNaturalVillageCount INTEGER, -- 已通电自然村（20户以上）数 · natural villages with power (20 households or more)
    landArea DECIMAL(10,2), -- 行政区域土地面积 · land area
    arableAreaHa DECIMAL(12,2), -- 耕地面积 · arable land in hectares
    irrigatedAreaHa DECIMAL(12,2), -- 有效灌溉面积 · irrigated land in hectares
    forestAreaHa DECIMAL(12,2), -- 林地面积 · forest land in hectares
    forestCoverage DECIMAL(5,2), -- 森林覆盖率 · forest coverage
    householdCount DECIMAL(10,4), -- 年末总户数 · households
    ruralHouseholdCount DECIMAL(10,4), -- 其中：乡村户数 · rural households
    population DECIMAL(10,4), -- 年末总人口 · population
    ruralPopulation DECIMAL(10,4), -- 其中：乡村人口 · rural population
    minorityPopulation DECIMAL(10,4), -- 少数民族人口 · minority population
    femalePopulation DECIMAL(10,4), -- 妇女人口 · female population
    dibaoPopulation DECIMAL(10,4), -- 低保人口 · people on subsistence allowance
    tekunPopulation DECIMAL(10,4), -- 五保人口 · people in destitute support
    poorHouseholdCount DECIMAL(10,4), -- 贫困户数 · poor households
    poorPopulation DECIMAL(10,4), -- 贫困人口 · poor population
    povertyIncidence DECIMAL(6,3), -- 贫困发生率 · poverty incidence
    gdp DECIMAL(14,2), -- 地区生产总值 · gross domestic product
    gdpPrimary DECIMAL(14,2), -- 第一产业 · primary industry
    gdpSecondary DECIMAL(14,2), -- 第二产业 · secondary industry
    gdpTertiary DECIMAL(14,2), -- 第三产业 · tertiary industry
    budgetRevenue DECIMAL(14,2), -- 地方公共财政预算收入 · budget revenue
    budgetExpenditure DECIMAL(14,2), -- 地方公共财政预算支出 · budget expenditure
    povertyBudgetExpenditure DECIMAL(14,2), -- 其中：财政扶贫预算支出 · poverty alleviation expenditure
    ruralNetIncomePerCapita DECIMAL(10,2), -- 农村居民人均纯收入（可支配收入） · rural net (disposable) income per capita
    ruralIncomeGrowth DECIMAL(6,2) -- 增长率 · growth of rural income
);

CREATE TABLE countyServices (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县代码 · county code
    pavedVillages INTEGER, -- 通（沥青/水泥）公路行政村数 · villages with a paved road
    busVillages INTEGER, -- 通客运班车行政村数 · villages with a bus
    safeWaterPopulation DECIMAL(10,4), -- 已实现安全饮水人数 · people with safe drinking water
    poweredVillages INTEGER, -- 通电行政村数 · villages with power
    productionPowerVillages INTEGER, -- 通生产用电行政村数 · villages with power for production
    dangerousHouseHouseholds INTEGER, -- 危房户数 · households in dangerous houses
    preschoolEnrolment DECIMAL(5,2), -- 学前三年教育毛入园率 · gross preschool enrolment
    seniorEnrolment DECIMAL(5,2), -- 高中阶段教育毛入学率 · gross senior secondary enrolment
    compulsoryRetention DECIMAL(5,2), -- 九年义务教育巩固率 · retention in nine-year compulsory education
    townshipHospitals INTEGER, -- 有卫生院的乡镇数 · townships with a hospital
    clinicVillages INTEGER, -- 有卫生室行政村数 · villages with a clinic
    bedsPerThousand DECIMAL(6,2), -- 每千人口医疗卫生机构床位数 · hospital beds per thousand people
    doctorsPerThousand DECIMAL(6,2), -- 每千人口执业（助理）医师数 · doctors per thousand people
    cultureVillages INTEGER, -- 有文化（图书）室行政村数 · villages with a library
    tvVillages INTEGER, -- 通广播电视行政村数 · villages with radio and television
    broadbandVillages INTEGER, -- 通宽带网络行政村数 · villages with broadband
    yuluTrainees INTEGER -- 雨露计划培训人数 · trainees of the Yulu plan
);

CREATE TABLE countyAssistance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县代码 · county code
    microLoanVillages INTEGER, -- 扶贫小额信贷覆盖贫困村数 · poor villages covered by micro-loans
    microLoanHouseholds INTEGER, -- 扶贫小额信贷贷款户数 · households with micro-loans
    microLoanAmount DECIMAL(14,2), -- 扶贫小额信贷发放总额 · micro-loans issued
    microLoanInterestSubsidy DECIMAL(14,2), -- 支付贴息资金 · interest subsidy paid
    microLoanDue DECIMAL(14,2), -- 当年到期贷款额 · micro-loans due in the year
    microLoanRecovered DECIMAL(14,2), -- 当年到期贷款回收额 · micro-loans recovered in the year
    microLoanBalance DECIMAL(14,2), -- 年末贷款余额 · micro-loan balance at year end
    relocationPlannedHouseholds INTEGER, -- 纳入易地扶贫搬迁规划户数 · households planned for relocation
    relocationPlannedPersons INTEGER, -- 纳入规划人数 · persons planned for relocation
    relocatedHouseholds INTEGER, -- 完成搬迁户数 · households relocated
    relocatedPersons INTEGER, -- 完成搬迁人数 · persons relocated
    relocationFunds DECIMAL(14,2), -- 搬迁资金投入 · funds for relocation
    residentTeams INTEGER, -- 选派驻村工作队数 · resident teams
    residentCadres INTEGER, -- 选派驻村干部人数 · resident cadres
    exitedVillages INTEGER, -- 脱贫村数 · villages exited
    exitedHouseholds INTEGER, -- 脱贫户数 · households exited
    exitedPersons INTEGER, -- 脱贫人口 · persons exited
    returnedHouseholds INTEGER, -- 返贫户数 · households returned to poverty
    returnedPersons INTEGER, -- 返贫人口 · persons returned to poverty
    fundsTotal DECIMAL(14,2), -- 投入到县扶贫资金总额 · poverty funds in total
    fundsCentral DECIMAL(14,2), -- 中央财政扶贫资金 · funds of the centre
    fundsProvincial DECIMAL(14,2), -- 省级财政扶贫资金 · funds of the province
    fundsCityCounty DECIMAL(14,2), -- 市县级财政扶贫资金 · funds of city and county
    fundsSector DECIMAL(14,2), -- 行业扶贫资金 · funds of sectors
    fundsSocial DECIMAL(14,2) -- 社会帮扶资金 · funds of society
);

CREATE TABLE administrativeDivision (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(12), -- 区划代码 · division code
    parentCode VARCHAR(12), -- 上级代码 · parent code
    name VARCHAR(100), -- 名称 · name
    level VARCHAR(32), -- 级别 · level
    urbanRuralCode VARCHAR(3), -- 城乡分类代码 · urban–rural classification code
    validFrom DATE, -- 启用日期 · first day in force
    validTo DATE, -- 停用日期 · last day in force
    successorCode VARCHAR(12), -- 变更后代码 · successor code
    region VARCHAR(32) -- 东中西部 · region
);

CREATE TABLE helper (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    helperNo VARCHAR(14), -- 帮扶干部编号 · number of the helping official
    name VARCHAR(50), -- 姓名 · name
    sex VARCHAR(32), -- 性别 · sex
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    politicalStatus VARCHAR(32), -- 政治面貌 · political status
    education VARCHAR(32), -- 学历 · education
    speciality VARCHAR(100), -- 技术特长 · technical speciality
    unitName VARCHAR(200), -- 帮扶单位名称 · dispatching unit
    unitAffiliation VARCHAR(32), -- 单位隶属关系 · affiliation of the unit
    position VARCHAR(60), -- 派出单位职务 · position in the dispatching unit
    phone VARCHAR(20), -- 联系电话 · phone
    isFirstSecretary BOOLEAN, -- 是否第一书记 · whether first secretary
    isTeamMember BOOLEAN, -- 是否驻村工作队员 · whether member of a resident team
    isTeamLeader BOOLEAN -- 是否驻村工作队队长 · whether leader of a resident team
);

CREATE TABLE assistancePairing (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pairingNo VARCHAR(20), -- 结对编号 · pairing number
    householdNo VARCHAR(12), -- 户编号 · household number
    helperNo VARCHAR(14), -- 帮扶干部编号 · number of the helping official
    startDate DATE, -- 帮扶开始时间 · start date
    endDate DATE, -- 帮扶结束时间 · end date
    relation VARCHAR(32), -- 帮扶关系 · relation of helper and household
    endReason VARCHAR(100) -- 结束原因 · reason for the end
);

CREATE TABLE residentTeam (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    teamNo VARCHAR(20), -- 工作队编号 · team number
    villageCode VARCHAR(32), -- 所驻村 · code of the village of residence
    dispatchUnit VARCHAR(200), -- 选派单位 · dispatching unit
    dispatchLevel VARCHAR(32), -- 选派单位层级 · level of the dispatching unit
    startDate DATE, -- 驻村开始 · start date
    endDate DATE, -- 驻村结束 · end date
    memberCount INTEGER, -- 队员数 · team members
    projectsTied INTEGER, -- 项目捆绑数 · projects tied to the unit
    fundsTied DECIMAL(12,2) -- 资金捆绑 · funds tied to the unit
);

CREATE TABLE teamMember (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    helperNo VARCHAR(14), -- 干部编号 · number of the helping official
    teamNo VARCHAR(20), -- 工作队编号 · team number
    role VARCHAR(32), -- 身份 · role
    startDate DATE, -- 驻村开始时间 · start date
    endDate DATE, -- 驻村结束时间 · end date
    fullTime BOOLEAN, -- 是否全脱产 · whether full-time
    recallFlag BOOLEAN, -- 是否召回 · whether recalled
    recallReason VARCHAR(200), -- 召回原因 · reason for the recall
    yearAppraisal VARCHAR(32) -- 年度考核等次 · grade of the yearly appraisal
);

CREATE TABLE teamAttendance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    helperNo VARCHAR(14), -- 干部编号 · number of the helping official
    month VARCHAR(7), -- 月份 · month
    daysInVillage INTEGER, -- 驻村天数 · days in village
    nightsInVillage INTEGER, -- 住村夜数 · nights in village
    signMode VARCHAR(32) -- 签到方式 · way of signing in
);

CREATE TABLE visit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    visitNo VARCHAR(32), -- 走访编号 · visit number
    householdNo VARCHAR(12), -- 户编号 · household number
    helperNo VARCHAR(14), -- 干部编号 · number of the helping official
    visitDate DATE, -- 走访日期 · date of the visit
    purpose VARCHAR(32), -- 事项 · purpose
    content VARCHAR(1000), -- 内容 · content
    effect VARCHAR(500), -- 成效（数量、金额） · result (quantity, amount)
    householderSigned BOOLEAN -- 户主确认 · whether the householder signed
);

CREATE TABLE aidMeasure (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    measureNo VARCHAR(32), -- 措施编号 · measure number
    targetType VARCHAR(32), -- 对象类型 · type of beneficiary
    householdNo VARCHAR(12), -- 户编号 · household number
    personNo VARCHAR(14), -- 人编号 · person number
    villageCode VARCHAR(32), -- 村代码 · village code
    measureClass VARCHAR(32), -- 措施大类 · class of measure
    measureItem VARCHAR(32), -- 措施细项 · item of measure
    projectCode VARCHAR(32), -- 项目编号 · project code
    startDate DATE, -- 开始日期 · start date
    endDate DATE, -- 结束日期 · end date
    quantity DECIMAL(12,2), -- 数量 · quantity
    unit VARCHAR(20), -- 单位 · unit
    amount DECIMAL(12,2), -- 金额 · amount
    provider VARCHAR(32), -- 提供部门 · providing department
    result VARCHAR(500) -- 成效 · result
);

CREATE TABLE publicWelfareJob (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    jobNo VARCHAR(32), -- 岗位编号 · post number
    personNo VARCHAR(14), -- 人编号 · person number
    jobType VARCHAR(32), -- 岗位类型 · type of post
    startMonth VARCHAR(7), -- 聘用开始 · month of engagement
    months DECIMAL(4,1), -- 聘用月数 · months engaged
    monthlyPay DECIMAL(10,2), -- 月补贴 · monthly allowance
    fundCode VARCHAR(32) -- 资金来源 · source of funds
);

CREATE TABLE skillTraining (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    trainingNo VARCHAR(32), -- 培训班编号 · training class number
    personNo VARCHAR(14), -- 人编号 · person number
    trainingType VARCHAR(32), -- 培训类型 · type of training
    startDate DATE, -- 开始 · start date
    endDate DATE, -- 结束 · end date
    certificate BOOLEAN, -- 是否取证 · whether certified
    employedAfter BOOLEAN, -- 是否就业 · whether employed afterwards
    subsidy DECIMAL(10,2) -- 补贴 · subsidy
);

CREATE TABLE relocation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    planYear INTEGER, -- 计划年度 · year of the plan
    moveReason VARCHAR(32), -- 搬迁原因 · reason for moving
    resettlementMode VARCHAR(32), -- 安置方式 · mode of resettlement
    siteName VARCHAR(100), -- 安置点 · resettlement site
    persons INTEGER, -- 搬迁人数 · persons moved
    houseArea DECIMAL(8,2), -- 住房面积 · housing area
    selfPaid DECIMAL(12,2), -- 自筹资金 · own funds
    movedInDate DATE, -- 入住日期 · date of moving in
    oldHouseDemolished BOOLEAN, -- 旧房拆除 · whether the old house is demolished
    followUpSupport VARCHAR(32) -- 后续扶持方式 · follow-up support
);

CREATE TABLE houseRenovation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    gradeBefore VARCHAR(32), -- 改造前等级 · danger grade before
    renovationMode VARCHAR(32), -- 改造方式 · renovation mode
    year INTEGER, -- 改造年度 · year of renovation
    area DECIMAL(8,2), -- 改造后面积 · floor area after
    subsidyCentral DECIMAL(12,2), -- 中央补助 · subsidy from the centre
    subsidyLocal DECIMAL(12,2), -- 地方补助 · subsidy from local budgets
    selfPaid DECIMAL(12,2), -- 自筹 · own contribution
    acceptedDate DATE, -- 竣工验收 · date of acceptance
    gradeAfter VARCHAR(32) -- 验收等级 · grade at acceptance
);

CREATE TABLE studentAid (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personNo VARCHAR(14), -- 人编号 · person number
    term VARCHAR(11), -- 学期 · term
    stage VARCHAR(32), -- 学段 · school stage
    aidType VARCHAR(32), -- 资助类型 · type of aid
    amount DECIMAL(10,2), -- 金额 · amount
    paidDate DATE -- 发放日期 · date of payment
);

CREATE TABLE fundSource (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fundCode VARCHAR(32), -- 资金编号 · fund code
    docNo VARCHAR(60), -- 下达文号 · document number
    docDate DATE, -- 下达日期 · date of the document
    fundType VARCHAR(32), -- 资金类型 · fund type
    fundLevel VARCHAR(32), -- 资金级次 · level of the fund
    budgetYear INTEGER, -- 预算年度 · budget year
    functionSubject VARCHAR(7), -- 支出功能分类科目 · functional subject of expenditure
    amount DECIMAL(16,2), -- 金额 · amount
    issuingOrg VARCHAR(200), -- 下达单位 · issuing organisation
    receivingDivision VARCHAR(32), -- 接收地区 · receiving division
    isAdvance BOOLEAN, -- 是否提前下达 · whether issued in advance
    isIntegrable BOOLEAN, -- 是否纳入统筹整合 · whether part of fund integration
    carryoverFrom DECIMAL(16,2) -- 上年结转 · carried over from last year
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
    allocationDocNo VARCHAR(60), -- 分配文号 · allocation document number
    noticeNo VARCHAR(32), -- 公告编号 · notice number
    implementingOrg VARCHAR(200) -- 实施单位 · implementing organisation
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
    payMode VARCHAR(32), -- 支付方式 · mode of payment
    progressBasis VARCHAR(32) -- 支付依据 · basis of the payment
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
    standard DECIMAL(12,2), -- 补助标准 · subsidy standard
    quantity DECIMAL(12,2), -- 数量 · quantity
    payDate DATE, -- 发放日期 · date of payment
    payState VARCHAR(32) -- 发放状态 · state of payment
);

CREATE TABLE integratedFundPlan (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    planNo VARCHAR(32), -- 方案编号 · plan number
    lineNo INTEGER, -- 行号 · line number
    sourceFundCode VARCHAR(32), -- 被整合资金 · code of the integrated fund
    sourceItem VARCHAR(32), -- 整合资金项目名称 · name of the integrated item
    plannedAmount DECIMAL(16,2), -- 计划整合 · planned amount
    integratedAmount DECIMAL(16,2), -- 实际整合 · integrated amount
    spentAmount DECIMAL(16,2), -- 已支出 · amount spent
    projectCode VARCHAR(32), -- 对应项目 · project code
    approvedDate DATE -- 审定日期 · approved date
);

CREATE TABLE project (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    projectName VARCHAR(200), -- 项目名称 · project name
    category VARCHAR(32), -- 项目类别 · category
    subCategory VARCHAR(32), -- 项目类型 · sub-category
    buildNature VARCHAR(32), -- 建设性质 · nature of construction
    countyCode VARCHAR(32), -- 县 · county code
    location VARCHAR(200), -- 实施地点 · location
    villageCode VARCHAR(32), -- 实施村 · village code
    plannedStart DATE, -- 计划开工 · planned start
    plannedEnd DATE, -- 计划完工 · planned end
    responsibleOrg VARCHAR(200), -- 责任单位 · responsible organisation
    responsiblePerson VARCHAR(50), -- 责任人 · responsible person
    tasks VARCHAR(2000), -- 建设任务（内容） · tasks
    scale DECIMAL(14,2), -- 建设规模 · scale of construction
    scaleUnit VARCHAR(20), -- 规模单位 · unit of the scale
    plannedInvestment DECIMAL(16,2), -- 资金规模 · planned investment
    fundingPlan VARCHAR(4000), -- 筹资方式（分来源） · funding by source
    beneficiaryVillages INTEGER, -- 受益村数 · villages benefiting
    beneficiaryHouseholds INTEGER, -- 受益户数 · households benefiting
    beneficiaryPersons INTEGER, -- 受益人数 · beneficiaries
    beneficiaryPoorHouseholds INTEGER, -- 其中受益贫困户数 · poor households benefiting
    beneficiaryPoorPersons INTEGER, -- 其中受益贫困人数 · poor beneficiaries
    performanceTargetNo VARCHAR(32), -- 绩效目标编号 · performance target number
    povertyLinkMechanism VARCHAR(255), -- 群众参与和带贫减贫机制 · mechanism that links the poor
    participation VARCHAR(500), -- 群众参与方式 · how people take part
    stage VARCHAR(32), -- 项目阶段 · stage
    entryYear INTEGER, -- 入库年度 · year of entry into the library
    annualPlanYear INTEGER, -- 列入年度实施计划年度 · year of the annual plan
    isPoorVillage BOOLEAN, -- 是否贫困村项目 · whether a project of a poor village
    policyBasis VARCHAR(200) -- 立项依据 · policy basis
);

CREATE TABLE projectStageEvent (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    seq INTEGER, -- 序号 · sequence number
    stage VARCHAR(32), -- 进入阶段 · stage entered
    eventDate DATE, -- 日期 · event date
    actorLevel VARCHAR(32), -- 办理层级 · level of the acting body
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
    benefitMode VARCHAR(32), -- 受益方式 · mode of benefit
    benefitYear INTEGER, -- 受益年度 · benefit year
    benefitAmount DECIMAL(12,2) -- 受益金额 · amount of benefit
);

CREATE TABLE performanceTarget (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    targetNo VARCHAR(32), -- 绩效目标编号 · target number
    projectCode VARCHAR(32), -- 项目编号 · project code
    overallTarget VARCHAR(1000), -- 总体目标 · overall target
    indicatorSeq INTEGER, -- 指标序号 · sequence number of the indicator
    level1 VARCHAR(32), -- 一级指标 · first-level indicator
    level2 VARCHAR(32), -- 二级指标 · second-level indicator
    level3 VARCHAR(100), -- 三级指标 · third-level indicator
    operator VARCHAR(32), -- 比较符 · operator of comparison
    targetValue DECIMAL(16,4), -- 指标值 · target value
    targetText VARCHAR(200), -- 定性目标 · qualitative target
    unit VARCHAR(20), -- 计量单位 · unit
    weight DECIMAL(5,2) -- 权重 · weight
);

CREATE TABLE performanceMonitoring (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    targetNo VARCHAR(32), -- 绩效目标编号 · target number
    monitorDate DATE, -- 监控日期 · date of monitoring
    budgetProgress DECIMAL(6,2), -- 预算执行率 · rate of budget execution
    indicatorSeq INTEGER, -- 指标序号 · sequence number of the indicator
    actualValue DECIMAL(16,4), -- 实际完成值 · actual value
    deviation VARCHAR(500), -- 偏差原因 · reason for the deviation
    measure VARCHAR(500) -- 整改措施 · corrective measure
);

CREATE TABLE performanceEvaluation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    evaluationNo VARCHAR(32), -- 评价编号 · evaluation number
    targetNo VARCHAR(32), -- 绩效目标编号 · target number
    evaluationType VARCHAR(32), -- 评价类型 · evaluation type
    evaluator VARCHAR(200), -- 评价单位 · evaluating organisation
    evaluationDate DATE, -- 评价日期 · evaluation date
    score DECIMAL(5,2), -- 得分 · score
    grade VARCHAR(32), -- 等次 · grade
    resultUse VARCHAR(32), -- 结果运用 · use of the result
    rectificationNo VARCHAR(32) -- 整改编号 · rectification number
);

CREATE TABLE publicNotice (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    noticeNo VARCHAR(32), -- 公示编号 · notice number
    noticeType VARCHAR(32), -- 公告公示类型 · type of notice
    objectType VARCHAR(32), -- 对象类型 · type of object
    objectId VARCHAR(40), -- 对象编号 · number of the object
    publisherLevel VARCHAR(32), -- 公开层级 · level of the publisher
    publisher VARCHAR(200), -- 公开单位 · publisher
    channel VARCHAR(255), -- 公开渠道 · channel
    startDate DATE, -- 开始日期 · start date
    endDate DATE, -- 结束日期 · end date
    contentItems VARCHAR(255), -- 公开要素 · items published
    supervisionPhone VARCHAR(30), -- 监督电话 · telephone for supervision
    objections INTEGER, -- 异议数 · objections
    handled INTEGER, -- 已处理数 · objections handled
    evidenceRef VARCHAR(200) -- 影像资料 · evidence
);

CREATE TABLE assistanceAsset (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    assetNo VARCHAR(32), -- 资产编号 · asset number
    projectCode VARCHAR(32), -- 来源项目 · project code
    assetType VARCHAR(32), -- 资产类型 · asset type
    originalValue DECIMAL(16,2), -- 原值 · original value
    ownerType VARCHAR(32), -- 产权归属 · type of owner
    custodian VARCHAR(200), -- 管护主体 · custodian
    yearIncome DECIMAL(14,2), -- 年度收益 · income of the year
    incomeToPoor DECIMAL(14,2), -- 其中分配到贫困户 · of this, income to poor households
    state VARCHAR(32) -- 状态 · state
);

CREATE TABLE supervisionRecord (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    supervisionNo VARCHAR(32), -- 监管编号 · supervision number
    objectType VARCHAR(32), -- 对象类型 · type of object
    objectId VARCHAR(40), -- 对象编号 · number of the object
    supervisor VARCHAR(32), -- 主管部门 · supervising department
    date DATE, -- 日期 · date
    method VARCHAR(32), -- 方式 · method
    alertType VARCHAR(32), -- 预警类型 · type of alert
    finding VARCHAR(1000), -- 发现问题 · problem found
    issueNo VARCHAR(32) -- 问题编号 · issue number
);

CREATE TABLE microLoan (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    contractNo VARCHAR(40), -- 贷款合同号 · contract number
    householdNo VARCHAR(12), -- 户编号 · household number
    borrowerName VARCHAR(50), -- 借款人 · borrower name
    borrowerCertificateNo VARCHAR(32), -- 证件号码 · borrower certificate number
    bankCode VARCHAR(18), -- 贷款机构编码 · code of the lending bank
    bankType VARCHAR(32), -- 机构类型 · type of bank
    contractAmount DECIMAL(12,2), -- 合同金额 · contract amount
    issueDate DATE, -- 发放日期 · issue date
    dueDate DATE, -- 到期日期 · due date
    annualRate DECIMAL(6,4), -- 年利率 · annual interest rate
    guaranteeMode VARCHAR(32), -- 担保方式 · mode of guarantee
    interestSubsidyRate DECIMAL(6,4), -- 贴息率 · rate of the interest subsidy
    interestSubsidyPaid DECIMAL(12,2), -- 已贴息 · interest subsidy paid
    riskCompensationFundNo VARCHAR(32), -- 风险补偿金编号 · number of the risk compensation fund
    purpose VARCHAR(32), -- 贷款用途 · purpose of the loan
    actualUser VARCHAR(32), -- 实际用款人 · actual user of the money
    actualUserCode VARCHAR(18), -- 用款企业代码 · code of the enterprise that uses it
    balance DECIMAL(12,2), -- 贷款余额 · loan balance
    overdueDays INTEGER, -- 逾期天数 · overdue days
    fiveClass VARCHAR(32), -- 五级分类 · five-class rating
    state VARCHAR(32) -- 状态 · state of the loan
);

CREATE TABLE loanRepayment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    contractNo VARCHAR(40), -- 合同号 · contract number
    seq INTEGER, -- 序号 · sequence number
    repayDate DATE, -- 还款日期 · date of repayment
    principal DECIMAL(12,2), -- 本金 · principal
    interest DECIMAL(12,2), -- 利息 · interest
    repayer VARCHAR(32), -- 还款人 · who repays
    fromCompensation BOOLEAN -- 风险补偿代偿 · whether paid by risk compensation
);

CREATE TABLE loanExtension (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    extensionNo VARCHAR(40), -- 业务编号 · extension number
    contractNo VARCHAR(40), -- 原合同号 · original contract number
    extensionType VARCHAR(32), -- 业务类型 · type of extension
    applyDate DATE, -- 申请日期 · date of application
    reason VARCHAR(32), -- 原因 · reason
    newDueDate DATE, -- 新到期日 · new due date
    amount DECIMAL(12,2), -- 金额 · amount
    riskAssessment VARCHAR(32), -- 风险评估 · risk assessment
    timesUsed INTEGER -- 累计次数 · times used
);

CREATE TABLE riskCompensationFund (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    dataPeriod VARCHAR(7), -- 数据期 · data period
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fundNo VARCHAR(32), -- 编号 · fund number
    countyCode VARCHAR(32), -- 县 · county code
    bankCode VARCHAR(18), -- 合作银行 · code of the cooperating bank
    balance DECIMAL(14,2), -- 余额 · balance
    leverage DECIMAL(4,1), -- 放大倍数 · leverage multiple
    loanBalanceCovered DECIMAL(16,2), -- 覆盖贷款余额 · loan balance covered
    compensated DECIMAL(14,2), -- 累计代偿 · amount compensated so far
    recovered DECIMAL(14,2) -- 代偿追回 · amount recovered after compensation
);

CREATE TABLE enterpriseLoan (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    contractNo VARCHAR(40), -- 合同号 · contract number
    enterpriseCode VARCHAR(32), -- 企业代码 · enterprise code
    amount DECIMAL(14,2), -- 金额 · amount
    issueDate DATE, -- 发放日期 · issue date
    dueDate DATE, -- 到期日 · due date
    rate DECIMAL(6,4), -- 利率 · interest rate
    fundedByRelending BOOLEAN, -- 是否再贷款资金 · whether funded by relending
    linkCommitHouseholds INTEGER, -- 承诺带动户数 · households promised to be led
    linkActualHouseholds INTEGER, -- 实际带动户数 · households actually led
    linkJobs INTEGER -- 带动就业贫困人口 · poor people employed
);

CREATE TABLE relending (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    relendingNo VARCHAR(32), -- 编号 · relending number
    borrowingBank VARCHAR(18), -- 借用机构 · borrowing bank
    countyCode VARCHAR(32), -- 县 · county code
    amount DECIMAL(16,2), -- 金额 · amount
    relendingRate DECIMAL(6,4), -- 再贷款利率 · relending rate
    issueDate DATE, -- 发放日 · issue date
    dueDate DATE, -- 到期日 · due date
    loansIssued DECIMAL(16,2), -- 运用发放贷款额 · loans issued with it
    weightedLoanRate DECIMAL(6,4), -- 加权贷款利率 · weighted loan rate
    poorHouseholds INTEGER -- 支持贫困户数 · poor households supported
);

CREATE TABLE insurancePolicy (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    policyNo VARCHAR(40), -- 保单号 · policy number
    insuranceType VARCHAR(32), -- 险种 · insurance type
    insurerCode VARCHAR(18), -- 保险机构 · code of the insurer
    householdNo VARCHAR(12), -- 户编号 · household number
    enterpriseCode VARCHAR(18), -- 投保企业 · insured enterprise
    loanContractNo VARCHAR(40), -- 对应贷款合同 · loan contract number
    subject VARCHAR(100), -- 保险标的 · subject insured
    quantity DECIMAL(14,2), -- 数量 · quantity
    sumInsured DECIMAL(14,2), -- 保额 · sum insured
    premium DECIMAL(12,2), -- 保费 · premium
    premiumSubsidy DECIMAL(12,2), -- 财政补贴 · premium subsidy
    startDate DATE, -- 起保 · first day
    endDate DATE -- 终止 · last day
);

CREATE TABLE insuranceClaim (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    claimNo VARCHAR(40), -- 理赔号 · claim number
    policyNo VARCHAR(40), -- 保单号 · policy number
    lossDate DATE, -- 出险日期 · date of the loss
    lossCause VARCHAR(32), -- 出险原因 · cause of the loss
    paidAmount DECIMAL(14,2), -- 赔款 · amount paid
    paidDate DATE, -- 赔付日期 · date of payment
    payee VARCHAR(50) -- 收款人 · payee
);

CREATE TABLE creditRating (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    ratingDate DATE, -- 评级日期 · rating date
    grade VARCHAR(32), -- 信用等级 · credit grade
    creditLine DECIMAL(12,2), -- 授信额度 · credit line
    bankCode VARCHAR(18), -- 评级机构 · code of the rating bank
    isCreditVillage BOOLEAN -- 是否信用村 · whether a credit village
);

CREATE TABLE financialServicePoint (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pointNo VARCHAR(32), -- 站点编号 · service point number
    villageCode VARCHAR(32), -- 村代码 · village code
    pointType VARCHAR(32), -- 站点类型 · type of service point
    hostBank VARCHAR(18), -- 主办机构 · hosting bank
    electronicPayment BOOLEAN, -- 电子支付覆盖 · electronic payment available
    openedDate DATE -- 开办日期 · date of opening
);

CREATE TABLE industryFund (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fundRegNo VARCHAR(40), -- 基金备案号 · fund registration number
    fundName VARCHAR(100), -- 名称 · name of the fund
    fundClass VARCHAR(32), -- 类别 · class of fund
    initiatorType VARCHAR(32), -- 发起主体 · type of initiator
    scale DECIMAL(16,2), -- 规模 · scale
    invested DECIMAL(16,2), -- 已投 · amount invested
    counties INTEGER -- 覆盖县数 · counties covered
);

CREATE TABLE greenChannel (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    caseNo VARCHAR(40), -- 案号 · case number
    enterpriseCode VARCHAR(32), -- 企业代码 · enterprise code
    countyCode VARCHAR(32), -- 注册地 · county of registration
    channelType VARCHAR(32), -- 业务类型 · type of business
    applyDate DATE, -- 受理 · date of acceptance
    approvedDate DATE, -- 通过 · date of approval
    raisedAmount DECIMAL(16,2) -- 募集额 · amount raised
);

CREATE TABLE landQuotaTransfer (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    transferNo VARCHAR(32), -- 调剂编号 · transfer number
    quotaType VARCHAR(32), -- 指标类型 · quota type
    scope VARCHAR(32), -- 调剂范围 · scope
    outCounty VARCHAR(32), -- 调出县 · county that transfers out
    inDivision VARCHAR(32), -- 调入地区 · division that takes over
    area DECIMAL(12,4), -- 面积 · area
    unitPrice DECIMAL(14,2), -- 单价 · unit price
    revenue DECIMAL(16,2), -- 调剂收入 · revenue of the transfer
    revenueToPoverty DECIMAL(16,2), -- 用于脱贫攻坚 · revenue used against poverty
    date DATE -- 调剂日期 · date
);

CREATE TABLE landPlan (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    planNo VARCHAR(32), -- 编号 · plan number
    planDivisionCode VARCHAR(32), -- 村或县 · code of village or county
    planKind VARCHAR(32), -- 类型 · plan kind
    quotaArea DECIMAL(12,4), -- 计划指标 · quota area
    usedArea DECIMAL(12,4), -- 已用 · area used
    approvedDate DATE -- 批准日期 · approved date
);

CREATE TABLE landConsolidation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    countyCode VARCHAR(32), -- 县 · county code
    kind VARCHAR(32), -- 类型 · kind
    area DECIMAL(12,2), -- 建设面积 · area of construction
    newArable DECIMAL(12,2), -- 新增耕地 · newly arable land
    subsidy DECIMAL(16,2) -- 补助资金 · subsidy
);

CREATE TABLE talentDispatch (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    dispatchNo VARCHAR(32), -- 编号 · dispatch number
    personName VARCHAR(50), -- 姓名 · name
    planName VARCHAR(32), -- 计划 · plan
    speciality VARCHAR(60), -- 专业 · speciality
    fromUnit VARCHAR(200), -- 派出单位 · dispatching unit
    toCounty VARCHAR(32), -- 服务县 · county served
    startDate DATE, -- 开始 · start date
    endDate DATE -- 结束 · end date
);

CREATE TABLE targetedRecruitment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    year INTEGER, -- 年度 · year
    countyCode VARCHAR(32), -- 县 · county code
    postCode VARCHAR(32), -- 职位代码 · code of the post
    source VARCHAR(32), -- 定向来源 · targeted source
    planned INTEGER, -- 计划数 · posts planned
    hired INTEGER -- 录用数 · people recruited
);

CREATE TABLE expertGroup (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    groupNo VARCHAR(32), -- 编号 · group number
    countyCode VARCHAR(32), -- 县 · county code
    industry VARCHAR(60), -- 产业 · industry
    leader VARCHAR(50), -- 组长 · head of the group
    experts INTEGER, -- 专家人数 · experts
    fromOrg VARCHAR(200), -- 来源单位 · home organisation
    servicedVillages INTEGER, -- 服务贫困村数 · poor villages served
    servicedHouseholds INTEGER -- 服务贫困户数 · poor households served
);

CREATE TABLE specialAgTechnician (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    contractNo VARCHAR(32), -- 聘书号 · contract number
    personName VARCHAR(50), -- 姓名 · name
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    source VARCHAR(32), -- 来源 · source of the technician
    countyCode VARCHAR(32), -- 聘任县 · county that engages
    villages VARCHAR(4000), -- 服务村 · villages served
    startDate DATE, -- 聘期起 · start date
    endDate DATE -- 聘期止 · end date
);

CREATE TABLE scienceCommissioner (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pairNo VARCHAR(32), -- 结对编号 · pairing number
    commissionerName VARCHAR(50), -- 姓名 · name of the commissioner
    unit VARCHAR(200), -- 单位 · unit
    villageCode VARCHAR(32), -- 贫困村 · poor village
    startDate DATE, -- 开始 · start date
    endDate DATE, -- 结束 · end date
    services INTEGER, -- 服务次数 · services
    ventures INTEGER -- 创业带动项目数 · business projects
);

CREATE TABLE entrepreneurLeader (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    leaderNo VARCHAR(32), -- 编号 · leader number
    name VARCHAR(50), -- 姓名 · name
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    villageCode VARCHAR(32), -- 村 · village code
    source VARCHAR(32), -- 来源 · source
    trainedDate DATE, -- 培训日期 · date of training
    projectName VARCHAR(100), -- 创业项目 · business project
    ledHouseholds INTEGER, -- 带动贫困户数 · poor households led
    ledIncome DECIMAL(10,2) -- 户均增收 · extra income for each household
);

CREATE TABLE cooperationPairing (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pairNo VARCHAR(32), -- 结对编号 · pairing number
    level VARCHAR(32), -- 结对层级 · level of pairing
    eastDivision VARCHAR(32), -- 东部方 · eastern division
    westDivision VARCHAR(32), -- 西部方 · western division
    agreementNo VARCHAR(40), -- 协议编号 · agreement number
    startDate DATE, -- 开始 · start date
    endDate DATE, -- 结束 · end date
    isMinningModel BOOLEAN -- 是否闽宁示范村 · whether a Minning model village
);

CREATE TABLE cooperationLedger (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    ledgerNo VARCHAR(32), -- 台账编号 · ledger number
    pairNo VARCHAR(32), -- 结对编号 · pairing number
    year INTEGER, -- 年度 · year
    side VARCHAR(32), -- 填报方 · reporting side
    item VARCHAR(32), -- 协作内容 · item of cooperation
    metric VARCHAR(32), -- 指标 · metric
    plannedValue DECIMAL(16,2), -- 协议数 · agreed number
    actualValue DECIMAL(16,2), -- 完成数 · completed number
    unit VARCHAR(20), -- 单位 · unit
    projectCode VARCHAR(32), -- 项目编号 · project code
    poorBenefited INTEGER, -- 带动贫困人口 · poor people benefited
    disabledBenefited INTEGER, -- 其中贫困残疾人 · of these, disabled people
    evidenceRef VARCHAR(200) -- 佐证 · evidence
);

CREATE TABLE cooperationReconciliation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pairNo VARCHAR(32), -- 结对编号 · pairing number
    year INTEGER, -- 年度 · year
    metric VARCHAR(32), -- 指标 · metric
    eastValue DECIMAL(16,2), -- 东部方数 · number of the eastern side
    westValue DECIMAL(16,2), -- 西部方数 · number of the western side
    difference DECIMAL(16,2), -- 差额 · difference
    explanation VARCHAR(500), -- 差异说明 · explanation of the difference
    confirmedDate DATE -- 双方确认 · date of confirmation by both sides
);

CREATE TABLE counterpartFund (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    year INTEGER, -- 年度 · year
    supporter VARCHAR(32), -- 支援方 · supporting division
    recipient VARCHAR(32), -- 受援方 · receiving division
    recipientArea VARCHAR(32), -- 受援区域 · receiving area
    projectCode VARCHAR(32), -- 项目编号 · project code
    amount DECIMAL(16,2), -- 资金 · amount
    isLivelihood BOOLEAN, -- 是否保障和改善民生 · whether for livelihood
    isCountyOrBelow BOOLEAN, -- 是否用于县及县以下基层 · whether for the county and below
    isPoverty BOOLEAN -- 是否投向贫困人口 · whether for poor people
);

CREATE TABLE designatedAssistance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    unitCode VARCHAR(32), -- 定点扶贫单位 · helping unit
    leadUnit VARCHAR(200), -- 牵头单位 · leading unit
    countyCode VARCHAR(32), -- 定点扶贫县 · designated county
    year INTEGER, -- 年度 · year
    firstResponsible VARCHAR(50), -- 第一责任人 · person first responsible
    studyMeetings INTEGER, -- 专题研究次数 · special study meetings
    leaderVisits INTEGER, -- 负责同志调研人次 · visits of leaders
    cadresPosted INTEGER, -- 挂职干部数 · cadres on temporary posts
    fundsGiven DECIMAL(14,2), -- 投入资金 · funds invested
    fundsIntroduced DECIMAL(14,2), -- 引进资金 · funds brought in
    trainedCadres INTEGER, -- 培训基层干部 · grassroots cadres trained
    trainedTechnicians INTEGER, -- 培训技术人员 · technicians trained
    goodsBought DECIMAL(14,2), -- 购买农产品 · farm products bought
    goodsSold DECIMAL(14,2) -- 帮助销售农产品 · farm products sold with help
);

CREATE TABLE militaryAssistance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    recordNo VARCHAR(32), -- 编号 · record number
    unit VARCHAR(100), -- 部队单位（脱敏） · military unit (desensitised)
    activityType VARCHAR(32), -- 帮扶类型 · type of activity
    targetDivision VARCHAR(32), -- 帮扶地 · division helped
    quantity DECIMAL(12,2), -- 数量 · quantity
    amount DECIMAL(14,2), -- 金额 · amount
    date DATE -- 日期 · date
);

CREATE TABLE enterpriseVillagePairing (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    pairNo VARCHAR(32), -- 编号 · pairing number
    enterpriseCode VARCHAR(32), -- 企业代码 · enterprise code
    ownership VARCHAR(32), -- 企业性质 · ownership
    villageCode VARCHAR(32), -- 帮扶村 · village code
    helpMode VARCHAR(255), -- 帮扶方式 · modes of help
    investment DECIMAL(14,2), -- 产业投入 · investment in industry
    donation DECIMAL(14,2), -- 公益投入 · donations for public welfare
    jobs INTEGER, -- 安置就业贫困人口 · poor people employed
    ledHouseholds INTEGER, -- 带动贫困户 · poor households led
    year INTEGER -- 年度 · year
);

CREATE TABLE socialOrgProject (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectNo VARCHAR(32), -- 项目编号 · project number
    orgCode VARCHAR(32), -- 社会组织代码 · code of the social organisation
    orgLevel VARCHAR(32), -- 登记级别 · level of registration
    planName VARCHAR(32), -- 计划 · plan
    serviceType VARCHAR(32), -- 服务类型 · type of service
    targetDivision VARCHAR(32), -- 服务地 · division served
    budget DECIMAL(14,2), -- 预算 · budget
    beneficiaries INTEGER, -- 受益贫困人口 · poor beneficiaries
    startDate DATE, -- 开始 · start date
    endDate DATE -- 结束 · end date
);

CREATE TABLE assistanceDemand (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    demandNo VARCHAR(32), -- 需求编号 · demand number
    demanderType VARCHAR(32), -- 需求方 · type of demander
    demanderId VARCHAR(14), -- 需求方编号 · number of the demander
    demandType VARCHAR(32), -- 需求类别 · type of demand
    content VARCHAR(500), -- 内容 · content
    quantity DECIMAL(12,2), -- 数量 · quantity
    amountNeeded DECIMAL(12,2), -- 资金需求 · funds needed
    publishedDate DATE, -- 发布日期 · date of publication
    state VARCHAR(32) -- 状态 · state
);

CREATE TABLE demandMatch (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    matchNo VARCHAR(32), -- 对接编号 · match number
    demandNo VARCHAR(32), -- 需求编号 · demand number
    supplierType VARCHAR(32), -- 供给方类型 · type of supplier
    supplierId VARCHAR(32), -- 供给方编号 · number of the supplier
    matchedDate DATE, -- 对接日期 · date of the match
    amount DECIMAL(12,2), -- 金额 · amount
    state VARCHAR(32), -- 状态 · state
    confirmedByDemander BOOLEAN -- 需求方确认 · whether the demander confirmed
);

CREATE TABLE volunteer (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    volunteerNo VARCHAR(32), -- 志愿者编号 · volunteer number
    name VARCHAR(50), -- 姓名 · name
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    teamNo VARCHAR(32), -- 所属团队 · team number
    skills VARCHAR(255), -- 专业特长 · special skills
    registeredDate DATE, -- 注册日期 · date of registration
    hoursTotal DECIMAL(8,1) -- 累计服务时长 · total hours of service
);

CREATE TABLE volunteerTeam (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    teamNo VARCHAR(32), -- 团队编号 · team number
    teamName VARCHAR(100), -- 名称 · name of the team
    orgType VARCHAR(32), -- 组建主体 · type of organiser
    members INTEGER -- 人数 · members
);

CREATE TABLE volunteerService (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    serviceNo VARCHAR(32), -- 服务编号 · service number
    volunteerNo VARCHAR(32), -- 志愿者编号 · volunteer number
    villageCode VARCHAR(32), -- 服务村 · village served
    serviceType VARCHAR(32), -- 服务类型 · service type
    date DATE, -- 日期 · date
    hours DECIMAL(4,1) -- 时长 · hours
);

CREATE TABLE donation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    receiptNo VARCHAR(40), -- 捐赠票据号 · donation receipt number
    donorCode VARCHAR(22), -- 捐赠方代码 · code of the donor
    recipientOrg VARCHAR(200), -- 受赠单位 · receiving organisation
    targetCounty VARCHAR(32), -- 目标脱贫地区 · target area
    amount DECIMAL(14,2), -- 金额 · amount
    inKindValue DECIMAL(14,2), -- 物资折价 · value of goods in kind
    date DATE, -- 日期 · date
    taxDeducted DECIMAL(14,2) -- 税前扣除额 · tax deduction
);

CREATE TABLE consumptionAssistance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    orderNo VARCHAR(40), -- 编号 · order number
    buyerType VARCHAR(32), -- 采购方 · type of buyer
    sellerCounty VARCHAR(32), -- 产地县 · county of origin
    productCode VARCHAR(40), -- 产品认定编号 · product recognition number
    amount DECIMAL(14,2), -- 金额 · amount
    linkedHouseholds INTEGER, -- 带动贫困户 · poor households linked
    date DATE -- 日期 · date
);

CREATE TABLE feedHukou (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 公民身份号码 · certificate number
    name VARCHAR(50), -- 姓名 · name
    sex VARCHAR(32), -- 性别 · sex
    ethnicity VARCHAR(32), -- 民族 · ethnicity
    birthDate DATE, -- 出生日期 · birth date
    hukouNo VARCHAR(20), -- 户口簿号 · household register number
    relationToHead VARCHAR(32), -- 与户主关系 · relation to the householder
    hukouDivision VARCHAR(32), -- 户籍地 · division of registration
    hukouType VARCHAR(32), -- 户口性质 · type of household registration
    status VARCHAR(32), -- 人口状态 · state of the person
    statusDate DATE -- 状态日期 · date of the state
);

CREATE TABLE feedEducation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 公民身份号码 · certificate number
    studentNo VARCHAR(19), -- 学籍号 · student number
    schoolCode VARCHAR(10), -- 学校标识码 · school code
    stage VARCHAR(32), -- 学段 · school stage
    grade VARCHAR(20), -- 年级 · school grade
    rollStatus VARCHAR(32), -- 学籍状态 · state of the school roll
    term VARCHAR(11), -- 学期 · term
    aidAmount DECIMAL(10,2) -- 资助金额 · amount of aid
);

CREATE TABLE feedHealth (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 公民身份号码 · certificate number
    recordNo VARCHAR(40), -- 记录号 · record number
    recordType VARCHAR(32), -- 类型 · type of record
    diseaseCode VARCHAR(20), -- 疾病编码 · disease code
    oneStop BOOLEAN, -- 一站式结算 · one-stop settlement
    prepayFree BOOLEAN, -- 先诊疗后付费 · treatment before payment
    totalFee DECIMAL(12,2), -- 总费用 · total cost
    reimbursed DECIMAL(12,2), -- 报销金额 · amount reimbursed
    selfPaid DECIMAL(12,2), -- 合规自付 · compliant costs borne by the person
    date DATE -- 日期 · date
);

CREATE TABLE feedEmployment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 公民身份号码 · certificate number
    employerCode VARCHAR(32), -- 用工单位代码 · code of the employer
    workDivision VARCHAR(32), -- 就业地 · division of work
    startMonth VARCHAR(7), -- 起始月 · start month
    endMonth VARCHAR(7), -- 终止月 · end month
    channel VARCHAR(32), -- 就业渠道 · channel of employment
    publicWelfare BOOLEAN -- 是否公益岗 · whether a public-welfare post
);

CREATE TABLE feedSocialInsurance (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 公民身份号码 · certificate number
    insuranceType VARCHAR(32), -- 险种 · insurance type
    year INTEGER, -- 年度 · year
    insuredStatus VARCHAR(32), -- 参保状态 · state of insurance
    paidBy VARCHAR(32), -- 缴费资助方式 · who pays or subsidises
    benefit DECIMAL(12,2), -- 待遇金额 · amount of benefits
    insuredDivision VARCHAR(32) -- 参保地 · division of insurance
);

CREATE TABLE feedHousing (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 户主身份号码 · certificate number
    houseNo VARCHAR(40), -- 房屋编号 · house number
    grade VARCHAR(32), -- 鉴定等级 · danger grade
    gradeDate DATE, -- 鉴定日期 · date of grading
    renovated BOOLEAN, -- 是否改造 · whether renovated
    renovationYear INTEGER, -- 改造年度 · renovation year
    commodityHouse BOOLEAN -- 是否购商品房 · whether a commercial house was bought
);

CREATE TABLE feedBank (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 身份号码 · certificate number
    contractNo VARCHAR(40), -- 合同号 · contract number
    loanBalance DECIMAL(12,2), -- 贷款余额 · loan balance
    overdueDays INTEGER, -- 逾期天数 · overdue days
    accountNo VARCHAR(32), -- 账号 · account number
    accountActive VARCHAR(32) -- 账户状态 · state of the account
);

CREATE TABLE feedDibao (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 身份号码 · certificate number
    familyNo VARCHAR(32), -- 低保户编号 · number of the allowance family
    aidKind VARCHAR(32), -- 救助类别 · kind of aid
    category VARCHAR(32), -- 保障类别 · category of protection
    insuredPersons INTEGER, -- 保障人数 · persons covered
    monthlyAmount DECIMAL(10,2), -- 月保障金 · monthly allowance
    yearMonth VARCHAR(7), -- 年月 · year and month
    startMonth VARCHAR(7) -- 开始年月 · first month
);

CREATE TABLE feedDisability (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    disabilityCertNo VARCHAR(32), -- 残疾人证号 · disability certificate number
    name VARCHAR(50), -- 姓名 · name
    category VARCHAR(32), -- 残疾类别 · category of disability
    grade VARCHAR(32), -- 残疾等级 · grade of disability
    issueDate DATE, -- 发证日期 · date of issue
    status VARCHAR(32), -- 证件状态 · state of the certificate
    livingSubsidy BOOLEAN, -- 困难残疾人生活补贴 · living subsidy for disabled people in difficulty
    careSubsidy BOOLEAN -- 重度残疾人护理补贴 · nursing subsidy for severely disabled people
);

CREATE TABLE feedAsset (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    certificateNo VARCHAR(32), -- 身份号码 · certificate number
    kind VARCHAR(32), -- 信息类型 · kind of information
    value DECIMAL(14,2), -- 价值 · value
    registeredDate DATE -- 登记日期 · date of registration
);

CREATE TABLE comparisonResult (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    resultNo VARCHAR(40), -- 比对编号 · comparison number
    feedType VARCHAR(32), -- 比对来源 · feed compared
    householdNo VARCHAR(12), -- 户编号 · household number
    personNo VARCHAR(14), -- 人编号 · person number
    matchState VARCHAR(32), -- 匹配情况 · state of the match
    difference VARCHAR(32), -- 差异类型 · type of difference
    registerValue VARCHAR(100), -- 建档立卡值 · value in the register
    feedValue VARCHAR(100), -- 部门值 · value in the feed
    runDate DATE, -- 比对日期 · date of the comparison
    disposition VARCHAR(32), -- 核实结论 · conclusion after checking
    dispositionDate DATE -- 核实日期 · date of the conclusion
);

CREATE TABLE monitoredHousehold (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    monitorNo VARCHAR(32), -- 监测编号 · monitoring number
    householdNo VARCHAR(12), -- 户编号 · household number
    category VARCHAR(32), -- 监测对象类别 · category of monitored household
    identifiedMonth VARCHAR(7), -- 识别监测时间 · month of identification
    discovery VARCHAR(32), -- 发现渠道 · channel of discovery
    netIncomePerCapita DECIMAL(10,2), -- 识别时人均纯收入 · net income per capita at identification
    incomeLine DECIMAL(10,2), -- 当年监测范围 · income line of the year
    riskPrimary VARCHAR(32), -- 致贫/返贫风险1 · primary risk
    riskOthers VARCHAR(255), -- 致贫/返贫风险2–5 · other risks
    disasterSub VARCHAR(32), -- 因自然灾害子项 · natural disaster
    riskNote VARCHAR(200), -- 其他备注 · other remarks
    noLabor BOOLEAN, -- 整户无劳动能力兜底保障户 · household without labour under the guarantee
    developmentMeasures VARCHAR(32), -- 实施开发式帮扶措施情况 · development measures
    contactName VARCHAR(50), -- 监测联系人 · contact
    contactPhone VARCHAR(20), -- 联系方式 · telephone of the contact
    eliminated BOOLEAN -- 风险是否已消除 · whether the risk is eliminated
);

CREATE TABLE riskElimination (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    monitorNo VARCHAR(32), -- 监测编号 · monitoring number
    mode VARCHAR(32), -- 风险消除方式 · how the risk was eliminated
    month VARCHAR(7), -- 消除监测时间 · month of elimination
    netIncomePerCapita DECIMAL(10,2), -- 消除时人均纯收入 · net income per capita at elimination
    wageIncome DECIMAL(12,2), -- 工资性收入 · wage income
    businessIncome DECIMAL(12,2), -- 生产经营性收入 · business income
    transferIncome DECIMAL(12,2), -- 转移性收入 · transfer income
    eduProblem BOOLEAN, -- 是否义务教育阶段适龄儿童少年失学辍学 · children out of compulsory school
    houseProblem BOOLEAN, -- 是否住房出现安全问题 · unsafe housing
    waterProblem BOOLEAN, -- 是否饮水出现安全问题 · unsafe drinking water
    medicalProblem BOOLEAN, -- 是否有成员未参加基本医疗保险 · members without basic medical insurance
    compliantSelfPaid DECIMAL(12,2) -- 合规自付支出 · compliant costs borne by the household
);

CREATE TABLE followUp (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    householdNo VARCHAR(12), -- 户编号 · household number
    date DATE, -- 监测日期 · date of monitoring
    netIncomePerCapita DECIMAL(10,2), -- 人均纯收入 · net income per capita
    safeguardOk BOOLEAN, -- 两不愁三保障稳定 · safeguards stable
    productionState VARCHAR(32), -- 生产情况 · state of production
    riskFound VARCHAR(255), -- 发现风险 · risks found
    action VARCHAR(32) -- 处置 · action taken
);

CREATE TABLE monitoringSurvey (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    areaCode VARCHAR(32), -- 地区 · area code
    year INTEGER, -- 年度 · year
    indicatorCode VARCHAR(16), -- 指标代码 · indicator code
    value DECIMAL(16,4), -- 数值 · value
    sampleHouseholds INTEGER, -- 样本户数 · sample households
    standardError DECIMAL(16,6), -- 标准误 · standard error
    populationBase VARCHAR(32) -- 人口口径 · population concept
);

CREATE TABLE householdExit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    procedureNo VARCHAR(32), -- 程序编号 · procedure number
    householdNo VARCHAR(12), -- 户编号 · household number
    exitYear INTEGER, -- 退出年度 · exit year
    proposedDate DATE, -- 村两委提出（民主评议） · date of the proposal (democratic appraisal)
    verifiedDate DATE, -- 村两委和驻村工作队核实 · date of verification
    consentDate DATE, -- 拟退出户认可 · date of consent
    consentSigned BOOLEAN, -- 户主签字 · whether the householder signed
    noticeStart DATE, -- 村内公示开始 · first day of the village notice
    noticeEnd DATE, -- 村内公示结束 · last day of the village notice
    announcedDate DATE, -- 公告退出 · date of the announcement
    cancelledDate DATE, -- 建档立卡销号（标注） · date of cancellation in the register
    netIncomePerCapita DECIMAL(10,2), -- 人均纯收入 · net income per capita
    incomeLine DECIMAL(10,2), -- 退出收入标准 · income line of the exit
    foodClothing BOOLEAN, -- 吃穿不愁 · food and clothing
    education BOOLEAN, -- 义务教育 · compulsory education
    medical BOOLEAN, -- 基本医疗 · basic medical care
    housing BOOLEAN, -- 住房安全 · safe housing
    water BOOLEAN -- 饮水安全 · safe water
);

CREATE TABLE villageExit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    year INTEGER, -- 退出年度 · exit year
    povertyIncidence DECIMAL(6,3), -- 贫困发生率 · poverty incidence
    infrastructureOk BOOLEAN, -- 基础设施 · infrastructure sufficient
    servicesOk BOOLEAN, -- 基本公共服务 · basic public services sufficient
    industryOk BOOLEAN, -- 产业发展 · industry developed
    collectiveIncome DECIMAL(10,2), -- 集体经济收入 · collective income
    townshipNoticeStart DATE, -- 乡镇内公示开始 · first day of the township notice
    townshipNoticeEnd DATE, -- 乡镇内公示结束 · last day of the township notice
    announcedDate DATE -- 公告退出 · date of the announcement
);

CREATE TABLE countyExit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县代码 · county code
    year INTEGER, -- 退出年度 · exit year
    appliedDate DATE, -- 县级提出 · date of the county application
    cityReviewDate DATE, -- 市级初审 · date of the city review
    provinceCheckDate DATE, -- 省级核查 · date of the provincial check
    noticeStart DATE, -- 公示开始 · first day of the notice
    noticeEnd DATE, -- 公示结束 · last day of the notice
    inspectionNo VARCHAR(32), -- 专项评估检查编号 · inspection number
    povertyIncidence DECIMAL(6,3), -- 综合贫困发生率 · poverty incidence
    wrongExitRate DECIMAL(6,3), -- 错退率 · rate of wrong exits
    omissionRate DECIMAL(6,3), -- 漏评率 · rate of omissions
    approvalRate DECIMAL(6,3), -- 群众认可度 · rate of approval by the people
    approvedDate DATE, -- 省级政府批准 · date of the provincial approval
    approvalDocNo VARCHAR(60), -- 批准文号 · approval document number
    extraCriteria VARCHAR(500) -- 超出两不愁三保障的指标 · criteria beyond the standard
);

CREATE TABLE exitInspection (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    inspectionNo VARCHAR(32), -- 检查编号 · inspection number
    countyCode VARCHAR(32), -- 县代码 · county code
    organizerLevel VARCHAR(32), -- 组织层级 · level of the organiser
    inspectionKind VARCHAR(32), -- 检查类型 · kind of inspection
    schemeNo VARCHAR(60), -- 检查方案 · scheme number
    sampleVillages INTEGER, -- 抽样村数 · villages sampled
    sampleHouseholds INTEGER, -- 抽样户数 · households sampled
    wrongExits INTEGER, -- 错退人数 · people wrongly exited
    omissions INTEGER, -- 漏评人数 · people omitted
    approvalYes INTEGER, -- 认可户数 · households that approve
    verdict VARCHAR(32) -- 结论 · verdict
);

CREATE TABLE censusHousehold (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    censusHouseholdNo VARCHAR(20), -- 普查户号 · census household number
    householdNo VARCHAR(12), -- 户编号 · household number
    batch VARCHAR(32), -- 批次 · batch
    registeredDate DATE, -- 登记日期 · date of registration
    registered BOOLEAN, -- 是否登记成功 · whether registered
    failReason VARCHAR(32), -- 未登记原因 · reason for not registering
    persons INTEGER, -- 建档立卡人口数 · registered persons
    registeredYear INTEGER, -- 建档立卡年份 · year of registration
    exitYear INTEGER, -- 脱贫年份 · exit year
    foodEnough BOOLEAN, -- 平常能吃得饱 · enough to eat
    protein VARCHAR(32), -- 肉蛋奶豆制品 · meat, eggs, milk or bean products
    clothing BOOLEAN, -- 应季换洗衣物和御寒被褥 · clothing and bedding for the season
    eduChildren INTEGER, -- 适龄少年儿童数 · children of school age
    eduInSchool INTEGER, -- 在校 · children in school
    eduHome INTEGER, -- 送教上门 · children taught at home
    eduUnfit INTEGER, -- 因身体原因不具备学习条件 · children unfit for school by health
    eduOther INTEGER, -- 休学、延缓入学、已初中毕业不再就读 · children on leave, deferred or finished
    medicalInsured INTEGER, -- 参加基本医疗保险人数 · persons with basic medical insurance
    medicalNew INTEGER, -- 新生儿等正在办理及无需参保人数 · persons exempt or in process of insurance
    housing VARCHAR(32), -- 住房安全实现方式 · how housing is safe
    water VARCHAR(32), -- 饮水安全实现方式 · how water is safe
    waterShort BOOLEAN, -- 一年内缺水情况 · water shortage within the year
    industryAid BOOLEAN, -- 享受产业帮扶 · industry assistance
    jobAid BOOLEAN, -- 享受就业帮扶 · employment assistance
    healthAid BOOLEAN, -- 享受健康帮扶 · health assistance
    eduAid BOOLEAN, -- 享受教育帮扶 · education assistance
    creditAid BOOLEAN, -- 获得信贷资金扶持 · credit support
    dibaoAid BOOLEAN, -- 享受低保或特困 · subsistence allowance or destitute support
    mainIncomeSource VARCHAR(32), -- 主要收入来源 · main source of income
    projectCount INTEGER, -- 参与脱贫攻坚项目数 · projects taken part in
    longitude DECIMAL(10,6), -- 经度 · longitude
    latitude DECIMAL(9,6) -- 纬度 · latitude
);

CREATE TABLE censusVillage (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    pavedRoad BOOLEAN, -- 通硬化路 · paved road
    conditional BOOLEAN, -- 具备条件 · conditions given
    power BOOLEAN, -- 通动力电 · three-phase power
    signal BOOLEAN, -- 通信信号覆盖 · mobile signal
    broadband BOOLEAN, -- 通宽带互联网 · broadband internet
    tv BOOLEAN, -- 广播电视信号覆盖 · radio and television signal
    serviceFacility BOOLEAN, -- 村级综合服务设施 · village service facility
    ecommercePoint BOOLEAN, -- 电子商务配送站点 · e-commerce delivery point
    centralWater VARCHAR(32), -- 集中供水 · central water supply
    garbage VARCHAR(32), -- 垃圾集中处理或清运 · garbage collection or disposal
    clinic VARCHAR(32), -- 卫生室 · clinic
    doctor BOOLEAN, -- 合格乡村医生或执业（助理）医师 · qualified village doctor or licensed doctor
    townshipHospital VARCHAR(32) -- 所在乡镇有卫生院 · township hospital
);

CREATE TABLE censusCounty (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    countyCode VARCHAR(32), -- 县代码 · county code
    publicHospital VARCHAR(32), -- 至少一所县级公立医院 · at least one public county hospital
    secondLevelHospital BOOLEAN, -- 二级及以上医院 · hospital of the second level or above
    deptDoctor BOOLEAN, -- 每个专业科室有执业医师 · licensed doctor in every department
    prepayFree BOOLEAN, -- 县域内住院先诊疗后付费 · treatment before payment in the county
    oneStop BOOLEAN -- 一站式结算 · one-stop settlement
);

CREATE TABLE censusQuality (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    checkNo VARCHAR(32), -- 抽查编号 · check number
    censusHouseholdNo VARCHAR(20), -- 普查户号 · census household number
    item VARCHAR(40), -- 项目 · item
    originalValue VARCHAR(40), -- 原值 · original value
    checkedValue VARCHAR(40), -- 核查值 · value found by the check
    isError BOOLEAN -- 是否差错 · whether an error
);

CREATE TABLE responsibilityLedger (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    taskNo VARCHAR(32), -- 任务编号 · task number
    taskName VARCHAR(300), -- 任务 · task name
    sourceDoc VARCHAR(100), -- 来源文件 · source document
    year INTEGER, -- 年度 · year
    ownerOrg VARCHAR(200), -- 责任单位 · responsible organisation
    ownerPerson VARCHAR(50), -- 责任人 · responsible person
    level VARCHAR(32), -- 层级 · level
    deadline DATE, -- 时限 · deadline
    state VARCHAR(32), -- 进展 · state of progress
    finishedDate DATE, -- 完成日期 · date of completion
    parentTaskNo VARCHAR(32) -- 上级任务 · number of the parent task
);

CREATE TABLE specialMeeting (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    meetingNo VARCHAR(32), -- 会议编号 · meeting number
    orgDivisionCode VARCHAR(32), -- 地区 · organisation division code
    level VARCHAR(32), -- 层级 · level
    body VARCHAR(32), -- 主体 · deciding body
    date DATE, -- 日期 · date
    topic VARCHAR(300), -- 议题 · topic
    chair VARCHAR(50) -- 主持人 · chair
);

CREATE TABLE leaderWorkdays (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personId VARCHAR(50), -- 姓名或编号 · person
    post VARCHAR(32), -- 职务 · post
    countyCode VARCHAR(32), -- 县 · county code
    month VARCHAR(7), -- 月份 · month
    workdays DECIMAL(4,1), -- 扶贫工作日数 · working days on poverty alleviation
    details VARCHAR(500) -- 工作内容 · work done
);

CREATE TABLE leaderVisit (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    secretaryLevel VARCHAR(32), -- 书记层级 · level of the secretary
    secretaryId VARCHAR(50), -- 书记 · secretary
    objectType VARCHAR(32), -- 遍访对象类型 · object type
    objectId VARCHAR(14), -- 对象编号 · number of the object
    date DATE, -- 日期 · date
    problemsFound INTEGER, -- 发现问题数 · problems found
    problemsSolved INTEGER -- 已解决数 · problems solved
);

CREATE TABLE assessment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    assessmentNo VARCHAR(32), -- 考核编号 · assessment number
    assessmentKind VARCHAR(32), -- 考核类型 · kind of assessment
    objectDivision VARCHAR(32), -- 被考核地区 · division assessed
    objectUnit VARCHAR(200), -- 被考核单位或人 · unit or person assessed
    organizerLevel VARCHAR(32), -- 组织层级 · level of the organiser
    year INTEGER, -- 年度 · year
    startDate DATE, -- 进点 · first day
    endDate DATE, -- 结束 · last day
    povertyReduction DECIMAL(5,2), -- 减贫成效 · poverty reduction
    identification DECIMAL(6,3), -- 精准识别（准确率） · accuracy of identification
    exitAccuracy DECIMAL(6,3), -- 退出准确率 · accuracy of exit
    helpSatisfaction DECIMAL(6,3), -- 帮扶工作群众满意度 · satisfaction with assistance
    funds DECIMAL(5,2), -- 扶贫资金绩效 · performance of funds
    grade VARCHAR(32), -- 等次 · grade
    resultUse VARCHAR(32) -- 结果运用 · use of the result
);

CREATE TABLE thirdPartyAssessment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    tpaNo VARCHAR(32), -- 评估编号 · assessment number
    organizerLevel VARCHAR(32), -- 组织层级 · level of the organiser
    provinceApprovalNo VARCHAR(60), -- 省级批准文号 · province approval number
    agency VARCHAR(200), -- 评估机构 · assessing agency
    scope VARCHAR(255), -- 评估内容 · scope
    countyCode VARCHAR(32), -- 县 · county code
    startDate DATE, -- 开始 · start date
    endDate DATE -- 结束 · end date
);

CREATE TABLE inspectionTour (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    tourNo VARCHAR(32), -- 编号 · tour number
    kind VARCHAR(32), -- 类型 · kind of tour
    year INTEGER, -- 年度 · year
    objectDivision VARCHAR(32), -- 地区 · division visited
    startDate DATE, -- 开始 · start date
    endDate DATE, -- 结束 · end date
    issuesFound INTEGER -- 发现问题数 · problems found
);

CREATE TABLE interview (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    talkNo VARCHAR(32), -- 约谈编号 · talk number
    interviewerLevel VARCHAR(32), -- 约谈层级 · level of the interviewer
    interviewee VARCHAR(200), -- 被约谈对象 · interviewee
    intervieweeLevel VARCHAR(32), -- 被约谈层级 · level of the interviewee
    date DATE, -- 日期 · date
    problemDate DATE, -- 问题发现日期 · date the problem was found
    reason VARCHAR(32), -- 事由 · reason
    issueNo VARCHAR(32) -- 问题编号 · issue number
);

CREATE TABLE issue (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    issueNo VARCHAR(32), -- 问题编号 · issue number
    source VARCHAR(32), -- 来源 · source
    issueType VARCHAR(32), -- 问题类型 · issue type
    foundDate DATE, -- 发现日期 · date of finding
    problemDivisionCode VARCHAR(32), -- 地区 · problem division code
    objectType VARCHAR(32), -- 对象类型 · object type
    objectId VARCHAR(40), -- 对象编号 · number of the object
    amountInvolved DECIMAL(16,2), -- 涉及金额 · amount involved
    description VARCHAR(2000), -- 描述 · description
    responsibleOrg VARCHAR(200), -- 责任单位 · responsible organisation
    deadline DATE, -- 整改期限 · deadline of rectification
    state VARCHAR(32) -- 状态 · state
);

CREATE TABLE rectification (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    rectificationNo VARCHAR(32), -- 整改编号 · rectification number
    issueNo VARCHAR(32), -- 问题编号 · issue number
    measure VARCHAR(2000), -- 整改措施 · measure
    doneDate DATE, -- 完成日期 · date of completion
    amountRecovered DECIMAL(16,2), -- 追回金额 · amount recovered
    personsDisciplined INTEGER, -- 处理人数 · persons dealt with
    verifiedBy VARCHAR(200), -- 验收单位 · accepting unit
    verifiedDate DATE -- 销号日期 · date of closing
);

CREATE TABLE disciplineCase (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    caseNo VARCHAR(32), -- 案号 · case number
    caseType VARCHAR(32), -- 类型 · case type
    countyCode VARCHAR(32), -- 县 · county code
    amount DECIMAL(16,2), -- 金额 · amount
    persons INTEGER, -- 人数 · persons
    punishment VARCHAR(32), -- 处理方式 · punishment
    publicized BOOLEAN -- 是否公开曝光 · whether made public
);

CREATE TABLE villagePartyOrg (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    year INTEGER, -- 年度 · year
    isWeak BOOLEAN, -- 是否软弱涣散 · whether weak and lax
    weakReason VARCHAR(200), -- 情形 · circumstances
    rectifyState VARCHAR(32), -- 整顿情况 · state of the rectification
    secretaryName VARCHAR(50), -- 书记 · secretary
    secretarySource VARCHAR(32), -- 书记来源 · source of the secretary
    replaced BOOLEAN, -- 是否撤换 · whether replaced
    members INTEGER, -- 党员数 · party members
    newYoungMembers INTEGER, -- 发展青年党员数 · new young party members
    jointMeeting BOOLEAN, -- 两委联席会议制度 · joint meeting of both committees
    fourTwoRule BOOLEAN, -- 四议两公开 · four discussions and two disclosures
    villageSupervision BOOLEAN -- 村务监督 · supervision of village affairs
);

CREATE TABLE reserveCadre (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    name VARCHAR(50), -- 姓名 · name
    certificateNo VARCHAR(32), -- 证件号码 · certificate number
    source VARCHAR(32), -- 来源 · source
    listedDate DATE, -- 储备日期 · date of listing
    outDate DATE -- 退出日期 · date of leaving
);

CREATE TABLE cadreTraining (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    classNo VARCHAR(32), -- 班次 · class number
    personId VARCHAR(50), -- 姓名或编号 · person
    personKind VARCHAR(32), -- 对象 · kind of trainee
    villageCode VARCHAR(32), -- 村代码 · village code
    year INTEGER, -- 年度 · year
    mode VARCHAR(32), -- 方式 · mode
    days DECIMAL(4,1), -- 天数 · days
    organizerLevel VARCHAR(32) -- 举办层级 · level of the organiser
);

CREATE TABLE cadreTenure (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    personId VARCHAR(50), -- 编号 · person
    post VARCHAR(32), -- 职务 · post
    postDivisionCode VARCHAR(32), -- 地区 · post division code
    startDate DATE, -- 任职 · first day in office
    endDate DATE, -- 离任 · last day in office
    adjustReason VARCHAR(32), -- 调整原因 · reason for the change
    approvalNo VARCHAR(60) -- 批准文号 · approval document number
);

CREATE TABLE cadreCare (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    recordNo VARCHAR(32), -- 编号 · record number
    kind VARCHAR(32), -- 类型 · kind
    personId VARCHAR(50), -- 对象 · person cared for
    amount DECIMAL(12,2), -- 金额 · amount
    date DATE -- 日期 · date
);

CREATE TABLE award (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    awardNo VARCHAR(32), -- 编号 · award number
    awardKind VARCHAR(32), -- 奖项 · kind of award
    winner VARCHAR(200), -- 获奖者 · winner
    year INTEGER -- 年度 · year
);

CREATE TABLE departmentReport (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    unit VARCHAR(32), -- 成员单位 · member unit
    year INTEGER, -- 年度 · year
    reportNo VARCHAR(60), -- 报告文号 · report document number
    reportDate DATE, -- 日期 · report date
    supportingPolicies INTEGER -- 配套政策数 · supporting policies
);

CREATE TABLE industryRisk (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    assessmentNo VARCHAR(32), -- 编号 · assessment number
    countyCode VARCHAR(32), -- 县 · county code
    industry VARCHAR(60), -- 主导产业 · leading industry
    projectCode VARCHAR(32), -- 项目编号 · project code
    technicalRisk VARCHAR(32), -- 技术风险 · technical risk
    marketRisk VARCHAR(32), -- 市场风险 · market risk
    herding BOOLEAN, -- 盲目跟风一刀切 · blind following
    countermeasure VARCHAR(1000), -- 防范处置措施 · countermeasures
    loss DECIMAL(14,2), -- 实际损失 · actual loss
    date DATE -- 日期 · date
);

CREATE TABLE governmentDebtRisk (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    financingNo VARCHAR(32), -- 融资编号 · financing number
    countyCode VARCHAR(32), -- 县 · county code
    borrower VARCHAR(200), -- 举借主体 · borrower
    lender VARCHAR(200), -- 资金方 · source of the money
    mode VARCHAR(32), -- 方式 · mode of financing
    amount DECIMAL(16,2), -- 金额 · amount
    isGovernmentBond BOOLEAN, -- 是否政府债券 · whether a government bond
    isHiddenDebt BOOLEAN, -- 是否隐性债务 · whether hidden debt
    projectCode VARCHAR(32), -- 项目编号 · project code
    date DATE -- 日期 · date
);

CREATE TABLE formBurden (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    formNo VARCHAR(32), -- 报表编号 · form number
    formName VARCHAR(200), -- 名称 · name of the form
    issuer VARCHAR(200), -- 制发单位 · issuing unit
    approvalNo VARCHAR(60), -- 批准文号 · approval document number
    frequency VARCHAR(32), -- 频度 · frequency
    fields INTEGER, -- 指标数 · indicators
    fromSystem INTEGER -- 系统可自动取数指标数 · of these, filled from the system
);

CREATE TABLE toiletRenovation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    householdNo VARCHAR(12), -- 户编号 · household number
    toiletType VARCHAR(32), -- 厕所类型 · toilet type
    wasteTreated BOOLEAN, -- 粪污治理 · whether waste is treated
    completedDate DATE, -- 完成日期 · date of completion
    subsidy DECIMAL(10,2) -- 补助 · subsidy
);

CREATE TABLE sewageTreatment (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    villageCode VARCHAR(32), -- 村代码 · village code
    mode VARCHAR(32), -- 治理方式 · mode
    households INTEGER, -- 覆盖户数 · households covered
    completedDate DATE -- 完成日期 · date of completion
);

CREATE TABLE villageRoad (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    roadNo VARCHAR(32), -- 路段编号 · road section number
    villageCode VARCHAR(32), -- 村代码 · village code
    naturalVillageCode VARCHAR(15), -- 自然村代码 · natural village code
    surface VARCHAR(32), -- 路面类型 · surface
    lengthKm DECIMAL(8,3), -- 里程 · length in kilometres
    widthM DECIMAL(5,2), -- 路基宽度 · width of the roadbed
    completedDate DATE, -- 竣工 · date of completion
    projectCode VARCHAR(32) -- 项目编号 · project code
);

CREATE TABLE piggybackTask (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    itemNo VARCHAR(32), -- 编号 · item number
    itemDivisionCode VARCHAR(32), -- 地区 · item division code
    itemName VARCHAR(200), -- 指标或任务 · indicator or task
    issuer VARCHAR(200), -- 设置单位 · who set it
    disposal VARCHAR(32), -- 处理 · disposal
    date DATE -- 日期 · date
);

CREATE TABLE policyContinuity (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    objectType VARCHAR(32), -- 对象类型 · object type
    objectId VARCHAR(14), -- 对象编号 · number of the object
    policy VARCHAR(32), -- 政策 · policy
    year INTEGER, -- 年度 · year
    kept BOOLEAN, -- 是否保持 · whether the policy is kept
    reason VARCHAR(200) -- 停止原因 · reason for stopping
);

CREATE TABLE ruralRevitalization (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectCode VARCHAR(32), -- 项目编号 · project code
    field VARCHAR(32), -- 领域 · field
    projectDivisionCode VARCHAR(32), -- 地区 · project division code
    isPoorArea BOOLEAN, -- 是否贫困地区 · whether a poor area
    amount DECIMAL(16,2) -- 金额 · amount
);

CREATE TABLE exchangeCooperation (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    projectNo VARCHAR(32), -- 编号 · project number
    country VARCHAR(3), -- 受援国 · receiving country
    villageName VARCHAR(100), -- 示范村 · demonstration village
    amount DECIMAL(14,2), -- 金额 · amount
    startDate DATE -- 开始 · start date
);

CREATE TABLE exchangeFile (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    fileId VARCHAR(36), -- 文件标识 · file identifier
    recordType VARCHAR(32), -- 记录类型 · record type
    fromDept VARCHAR(32), -- 发送方 · sending department
    toDept VARCHAR(32), -- 接收方 · receiving department
    mode VARCHAR(32), -- 方式 · mode
    fullOrDelta VARCHAR(32), -- 全量或增量 · full or incremental
    recordCount INTEGER, -- 记录数 · number of records
    periodStart DATE, -- 数据起 · first day of the data
    periodEnd DATE, -- 数据止 · last day of the data
    encoding VARCHAR(10), -- 字符集 · character set
    hashAlgorithm VARCHAR(32), -- 摘要算法 · digest algorithm
    hash VARCHAR(64), -- 摘要值 · digest
    encryption VARCHAR(32), -- 加密算法 · encryption algorithm
    signature VARCHAR(256), -- 签名 · signature
    createdAt TIMESTAMP -- 生成时间 · time of creation
);

CREATE TABLE exchangeReceipt (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    receiptId VARCHAR(36), -- 回执标识 · receipt identifier
    fileId VARCHAR(36), -- 文件标识 · file identifier
    accepted INTEGER, -- 接收数 · records accepted
    rejected INTEGER, -- 拒绝数 · records rejected
    errors INTEGER, -- 错误数 · errors
    warnings INTEGER, -- 警告数 · warnings
    rulesetVersion VARCHAR(20), -- 规则集版本 · version of the rule set
    receivedAt TIMESTAMP -- 时间 · time of receipt
);

CREATE TABLE accessLog (
    rowId BIGINT, -- 行号 · number of the row, unique over all tables
    dataYear INTEGER, -- 数据年度 · data year
    divisionCode VARCHAR(32), -- 行政区划代码 · division code
    logId VARCHAR(36), -- 日志标识 · log identifier
    userId VARCHAR(50), -- 用户 · user
    action VARCHAR(32), -- 操作 · action
    recordType VARCHAR(32), -- 记录类型 · record type
    objectId VARCHAR(40), -- 对象 · object accessed
    fields VARCHAR(500), -- 字段 · fields
    purpose VARCHAR(200), -- 用途 · purpose
    "at" TIMESTAMP, -- 时间 · time of access
    previousHash VARCHAR(64) -- 前链摘要 · hash of the previous entry
);
