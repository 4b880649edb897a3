package org.fupin.model.record.monitoring;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 农村贫困监测调查户: Sample-survey record of the statistics bureau, for the crosswalk only (aggregate exchange).
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: surveyAreaCode + year + indicator. Period: quarterly, yearly. Reported by: statistics bureau.
 */
@RecordInfo(
        code = "NBS",
        zh = "农村贫困监测调查户",
        en = "rural poverty monitoring survey",
        about = "Sample-survey record of the statistics bureau, for the crosswalk only (aggregate exchange)",
        aboutZh = "统计部门抽样调查的记录，只用于对照（汇总交换）",
        tier = "core",
        key = {"areaCode", "year", "indicatorCode"},
        period = "quarterly, yearly",
        reporter = "statistics bureau")
public record MonitoringSurvey(
        @DataElement(code = "NBS-001", zh = "地区", en = "area code", source = "SEED") @Required @Division
        String areaCode,

        @DataElement(code = "NBS-002", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "NBS-003", zh = "指标代码", en = "indicator code", source = "SEED", note = "Unified catalogue")
        @Required
        @Text(16)
        String indicatorCode,

        @DataElement(code = "NBS-004", zh = "数值", en = "value", source = "SEED")
        @Required
        @Decimal(precision = 16, scale = 4)
        BigDecimal value,

        @DataElement(
                code = "NBS-005",
                zh = "样本户数",
                en = "sample households",
                unit = "户",
                source = "FIG",
                note = "160,000 in the national survey")
        @Count
        Integer sampleHouseholds,

        @DataElement(
                code = "NBS-006",
                zh = "标准误",
                en = "standard error",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 16, scale = 6)
        BigDecimal standardError,

        @DataElement(
                code = "NBS-007",
                zh = "人口口径",
                en = "population concept",
                source = "FIG",
                confidence = Confidence.LIKELY,
                note = "Resident vs registered: the main definitional difference")
        @Required
        @Coded("POPULATION_BASE")
        String populationBase)
        implements MonitoringRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
