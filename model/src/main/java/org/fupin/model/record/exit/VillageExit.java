package org.fupin.model.record.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 贫困村退出程序: Incidence below 2 % (west 3 %) and services.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode + year. Period: yearly. Reported by: village, township, county.
 */
@RecordInfo(
        code = "EXV",
        zh = "贫困村退出程序",
        en = "exit of a village",
        about = "Incidence below 2 % (west 3 %) and services",
        aboutZh = "发生率低于百分之二（西部百分之三），并统筹考虑公共服务",
        tier = "core",
        key = {"villageCode", "year"},
        period = "yearly",
        reporter = "village, township, county")
public record VillageExit(
        @DataElement(code = "EXV-001", zh = "村代码", en = "village code", source = "LAW16")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "EXV-002", zh = "退出年度", en = "exit year", source = "LAW16") @Required
        Year year,

        @DataElement(
                code = "EXV-003",
                zh = "贫困发生率",
                en = "poverty incidence",
                unit = "%",
                source = "LAW16",
                note = "< 2, west < 3")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal povertyIncidence,

        @DataElement(code = "EXV-004", zh = "基础设施", en = "infrastructure sufficient", source = "LAW16") @Required
        Boolean infrastructureOk,

        @DataElement(code = "EXV-005", zh = "基本公共服务", en = "basic public services sufficient", source = "LAW16")
        @Required
        Boolean servicesOk,

        @DataElement(code = "EXV-006", zh = "产业发展", en = "industry developed", source = "LAW16") @Required
        Boolean industryOk,

        @DataElement(code = "EXV-007", zh = "集体经济收入", en = "collective income", unit = "万元", source = "LAW16")
        @Required
        @Decimal(precision = 10, scale = 2)
        BigDecimal collectiveIncome,

        @DataElement(code = "EXV-008", zh = "乡镇内公示开始", en = "first day of the township notice", source = "LAW16")
        @Required
        LocalDate townshipNoticeStart,

        @DataElement(code = "EXV-009", zh = "乡镇内公示结束", en = "last day of the township notice", source = "LAW16")
        @Required
        LocalDate townshipNoticeEnd,

        @DataElement(code = "EXV-010", zh = "公告退出", en = "date of the announcement", source = "LAW16") @Required
        LocalDate announcedDate)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
