package org.fupin.model.record.register;

import java.time.Year;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 贫困县: National key county or contiguous poor-area county.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: countyCode. Period: on event. Reported by: province.
 */
@RecordInfo(
        code = "CTY",
        zh = "贫困县",
        en = "county",
        about = "National key county or contiguous poor-area county",
        aboutZh = "国家扶贫开发工作重点县或集中连片特困地区县",
        tier = "core",
        key = {"countyCode"},
        period = "on event",
        reporter = "province")
public record County(
        @DataElement(code = "CTY-001", zh = "县级行政区划代码", en = "county code", source = "GB", note = "GB/T 2260")
        @Required
        @Division
        String countyCode,

        @DataElement(code = "CTY-002", zh = "县名称", en = "county name", source = "J14") @Required @Text(60)
        String countyName,

        @DataElement(
                code = "CTY-003",
                zh = "县属性",
                en = "county attributes",
                source = "J14",
                note = "Key county, contiguous-area county, deep poverty, old-revolutionary, ethnic, border …")
        @Required
        @Coded(value = "COUNTY_ATTRIBUTE", min = 1, max = 4)
        List<String> countyAttribute,

        @DataElement(
                code = "CTY-004",
                zh = "集中连片特困地区",
                en = "contiguous poor area",
                source = "GX",
                note = "14 areas",
                conditional = true)
        @Coded("CONTIGUOUS_AREA")
        String contiguousArea,

        @DataElement(
                code = "CTY-005",
                zh = "地区",
                en = "region",
                source = "SEED",
                note = "East, central, west: decides the 2 % or 3 % line")
        @Required
        @Coded("REGION_EMW")
        String region,

        @DataElement(
                code = "CTY-006",
                zh = "认定年份",
                en = "year of designation",
                source = "FIG",
                note = "832 counties: 592 key ∪ 680 contiguous, 440 in both")
        Year designatedYear,

        @DataElement(code = "CTY-007", zh = "摘帽状态", en = "exit status", source = "SEED")
        @Required
        @Coded("COUNTY_STATUS")
        String exitStatus,

        @DataElement(
                code = "CTY-008",
                zh = "摘帽年度",
                en = "exit year",
                source = "FIG",
                note = "2016..2020",
                conditional = true)
        Year exitYear,

        @DataElement(
                code = "CTY-009",
                zh = "省级政府批准文号",
                en = "approval document number",
                source = "LAW16",
                confidence = Confidence.LIKELY,
                conditional = true)
        @Text(60)
        String approvalDocNo,

        @DataElement(
                code = "CTY-010",
                zh = "挂牌督战县",
                en = "whether among the 52 supervised counties",
                source = "FIG",
                note = "52 counties of 2020")
        Boolean supervised52)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
