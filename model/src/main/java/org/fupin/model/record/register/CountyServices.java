package org.fupin.model.record.register;

import java.math.BigDecimal;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;

/**
 * 贫困县年度情况（二）基础设施与公共服务: The national county form, its second section: roads, water, power, housing, schools, health, culture.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: roads (32–33), water and power (34–36), housing (37), education (38–40), health (41–44), culture and networks (45–47), training (48).
 *
 * <p>Key: countyCode + dataYear. Period: yearly. Reported by: county.
 */
@RecordInfo(
        code = "CASS",
        zh = "贫困县年度情况（二）基础设施与公共服务",
        en = "county annual (2): infrastructure and services",
        about = "Second section of the 2014/15 national county form: infrastructure and services",
        aboutZh = "2014/15年贫困县登记表的第二部分：基础设施与公共服务",
        tier = "core",
        key = {"countyCode", "dataYear"},
        period = "yearly",
        reporter = "county",
        part = "CAS")
public record CountyServices(
        @DataElement(code = "CAS-001", zh = "县代码", en = "county code", source = "J14")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(
                code = "CAS-032",
                zh = "通（沥青/水泥）公路行政村数",
                en = "villages with a paved road",
                unit = "个",
                source = "GX")
        @Required
        @Count
        Integer pavedVillages,

        @DataElement(code = "CAS-033", zh = "通客运班车行政村数", en = "villages with a bus", unit = "个", source = "GX")
        @Required
        @Count
        Integer busVillages,

        @DataElement(
                code = "CAS-034",
                zh = "已实现安全饮水人数",
                en = "people with safe drinking water",
                unit = "万人",
                source = "GX")
        @Required
        @Decimal(precision = 10, scale = 4)
        BigDecimal safeWaterPopulation,

        @DataElement(code = "CAS-035", zh = "通电行政村数", en = "villages with power", unit = "个", source = "GX")
        @Required
        @Count
        Integer poweredVillages,

        @DataElement(
                code = "CAS-036",
                zh = "通生产用电行政村数",
                en = "villages with power for production",
                unit = "个",
                source = "GX")
        @Required
        @Count
        Integer productionPowerVillages,

        @DataElement(code = "CAS-037", zh = "危房户数", en = "households in dangerous houses", unit = "户", source = "GX")
        @Required
        @Count
        Integer dangerousHouseHouseholds,

        @DataElement(
                code = "CAS-038",
                zh = "学前三年教育毛入园率",
                en = "gross preschool enrolment",
                unit = "%",
                national = "C61",
                source = "GX")
        @Percent(precision = 5, scale = 2)
        BigDecimal preschoolEnrolment,

        @DataElement(
                code = "CAS-039",
                zh = "高中阶段教育毛入学率",
                en = "gross senior secondary enrolment",
                unit = "%",
                national = "C62",
                source = "GX")
        @Percent(precision = 5, scale = 2)
        BigDecimal seniorEnrolment,

        @DataElement(
                code = "CAS-040",
                zh = "九年义务教育巩固率",
                en = "retention in nine-year compulsory education",
                unit = "%",
                national = "C63",
                source = "GX")
        @Required
        @Percent(precision = 5, scale = 2)
        BigDecimal compulsoryRetention,

        @DataElement(
                code = "CAS-041",
                zh = "有卫生院的乡镇数",
                en = "townships with a hospital",
                unit = "个",
                national = "C65",
                source = "GX")
        @Required
        @Count
        Integer townshipHospitals,

        @DataElement(
                code = "CAS-042",
                zh = "有卫生室行政村数",
                en = "villages with a clinic",
                unit = "个",
                national = "C66",
                source = "GX")
        @Required
        @Count
        Integer clinicVillages,

        @DataElement(
                code = "CAS-043",
                zh = "每千人口医疗卫生机构床位数",
                en = "hospital beds per thousand people",
                unit = "张",
                national = "C74",
                source = "GX")
        @Decimal(precision = 6, scale = 2)
        BigDecimal bedsPerThousand,

        @DataElement(
                code = "CAS-044",
                zh = "每千人口执业（助理）医师数",
                en = "doctors per thousand people",
                unit = "人",
                national = "C76",
                source = "GX")
        @Decimal(precision = 6, scale = 2)
        BigDecimal doctorsPerThousand,

        @DataElement(
                code = "CAS-045",
                zh = "有文化（图书）室行政村数",
                en = "villages with a library",
                unit = "个",
                national = "C82",
                source = "GX")
        @Count
        Integer cultureVillages,

        @DataElement(
                code = "CAS-046",
                zh = "通广播电视行政村数",
                en = "villages with radio and television",
                unit = "个",
                national = "C83",
                source = "GX")
        @Count
        Integer tvVillages,

        @DataElement(
                code = "CAS-047",
                zh = "通宽带网络行政村数",
                en = "villages with broadband",
                unit = "个",
                national = "C86",
                source = "GX")
        @Required
        @Count
        Integer broadbandVillages,

        @DataElement(
                code = "CAS-048",
                zh = "雨露计划培训人数",
                en = "trainees of the Yulu plan",
                unit = "人",
                national = "C90",
                source = "GX")
        @Count
        Integer yuluTrainees)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
