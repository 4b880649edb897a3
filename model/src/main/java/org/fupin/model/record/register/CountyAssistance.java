package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;

/**
 * 贫困县年度情况（三）专项扶贫、帮扶与资金: The national county form, its third section: micro loans, relocation, resident teams, exits, funds.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: micro-loans (49–55), relocation (56–60), resident teams (61–62), results (63–67), funds (68–73).
 *
 * <p>Key: countyCode + dataYear. Period: yearly. Reported by: county.
 */
@RecordInfo(
        code = "CASF",
        zh = "贫困县年度情况（三）专项扶贫、帮扶与资金",
        en = "county annual (3): assistance and funds",
        about = "Third section of the 2014/15 national county form: assistance and funds",
        aboutZh = "2014/15年贫困县登记表的第三部分：专项扶贫、帮扶与资金",
        tier = "core",
        key = {"countyCode", "dataYear"},
        period = "yearly",
        reporter = "county",
        part = "CAS")
public record CountyAssistance(
        @DataElement(code = "CAS-001", zh = "县代码", en = "county code", source = "J14")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(
                code = "CAS-049",
                zh = "扶贫小额信贷覆盖贫困村数",
                en = "poor villages covered by micro-loans",
                unit = "个",
                national = "C92",
                source = "GX")
        @Required
        @Count
        Integer microLoanVillages,

        @DataElement(
                code = "CAS-050",
                zh = "扶贫小额信贷贷款户数",
                en = "households with micro-loans",
                unit = "户",
                national = "C93",
                source = "GX")
        @Required
        @Count
        Integer microLoanHouseholds,

        @DataElement(
                code = "CAS-051",
                zh = "扶贫小额信贷发放总额",
                en = "micro-loans issued",
                unit = "万元",
                national = "C94",
                source = "GX",
                note = "by use: planting, breeding, processing, services, other")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal microLoanAmount,

        @DataElement(
                code = "CAS-052",
                zh = "支付贴息资金",
                en = "interest subsidy paid",
                unit = "万元",
                national = "C95",
                source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal microLoanInterestSubsidy,

        @DataElement(
                code = "CAS-053",
                zh = "当年到期贷款额",
                en = "micro-loans due in the year",
                unit = "万元",
                national = "C96",
                source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal microLoanDue,

        @DataElement(
                code = "CAS-054",
                zh = "当年到期贷款回收额",
                en = "micro-loans recovered in the year",
                unit = "万元",
                national = "C97",
                source = "GX",
                note = "≤ C96")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal microLoanRecovered,

        @DataElement(
                code = "CAS-055",
                zh = "年末贷款余额",
                en = "micro-loan balance at year end",
                unit = "万元",
                national = "C98",
                source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal microLoanBalance,

        @DataElement(
                code = "CAS-056",
                zh = "纳入易地扶贫搬迁规划户数",
                en = "households planned for relocation",
                unit = "户",
                national = "C99",
                source = "GX")
        @Required
        @Count
        Integer relocationPlannedHouseholds,

        @DataElement(
                code = "CAS-057",
                zh = "纳入规划人数",
                en = "persons planned for relocation",
                unit = "人",
                national = "C100",
                source = "GX")
        @Required
        @Count
        Integer relocationPlannedPersons,

        @DataElement(
                code = "CAS-058",
                zh = "完成搬迁户数",
                en = "households relocated",
                unit = "户",
                national = "C101",
                source = "GX",
                note = "≤ C99")
        @Required
        @Count
        Integer relocatedHouseholds,

        @DataElement(
                code = "CAS-059",
                zh = "完成搬迁人数",
                en = "persons relocated",
                unit = "人",
                national = "C102",
                source = "GX",
                note = "≤ C100")
        @Required
        @Count
        Integer relocatedPersons,

        @DataElement(
                code = "CAS-060",
                zh = "搬迁资金投入",
                en = "funds for relocation",
                unit = "万元",
                national = "C103",
                source = "GX",
                note = "= a+b+c+d+e")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal relocationFunds,

        @DataElement(code = "CAS-061", zh = "选派驻村工作队数", en = "resident teams", unit = "个", source = "GX")
        @Required
        @Count
        Integer residentTeams,

        @DataElement(
                code = "CAS-062",
                zh = "选派驻村干部人数",
                en = "resident cadres",
                unit = "人",
                source = "GX",
                note = "Sum by province/city/county/township/other")
        @Required
        @Count
        Integer residentCadres,

        @DataElement(code = "CAS-063", zh = "脱贫村数", en = "villages exited", unit = "个", source = "GX") @Required @Count
        Integer exitedVillages,

        @DataElement(code = "CAS-064", zh = "脱贫户数", en = "households exited", unit = "户", source = "GX")
        @Required
        @Count
        Integer exitedHouseholds,

        @DataElement(code = "CAS-065", zh = "脱贫人口", en = "persons exited", unit = "人", source = "GX") @Required @Count
        Integer exitedPersons,

        @DataElement(code = "CAS-066", zh = "返贫户数", en = "households returned to poverty", unit = "户", source = "GX")
        @Required
        @Count
        Integer returnedHouseholds,

        @DataElement(code = "CAS-067", zh = "返贫人口", en = "persons returned to poverty", unit = "人", source = "GX")
        @Required
        @Count
        Integer returnedPersons,

        @DataElement(code = "CAS-068", zh = "投入到县扶贫资金总额", en = "poverty funds in total", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsTotal,

        @DataElement(
                code = "CAS-069",
                zh = "中央财政扶贫资金",
                en = "funds of the centre",
                unit = "万元",
                source = "GX",
                note = "Development + work-relief + minority + …")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsCentral,

        @DataElement(code = "CAS-070", zh = "省级财政扶贫资金", en = "funds of the province", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsProvincial,

        @DataElement(code = "CAS-071", zh = "市县级财政扶贫资金", en = "funds of city and county", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsCityCounty,

        @DataElement(code = "CAS-072", zh = "行业扶贫资金", en = "funds of sectors", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsSector,

        @DataElement(code = "CAS-073", zh = "社会帮扶资金", en = "funds of society", unit = "万元", source = "GX")
        @Required
        @Decimal(precision = 14, scale = 2)
        BigDecimal fundsSocial)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
