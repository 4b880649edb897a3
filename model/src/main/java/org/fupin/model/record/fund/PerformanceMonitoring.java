package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 绩效执行监控: Mid-term monitoring of targets and budget.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: targetNo + monitorDate. Period: at least once a year. Reported by: fund user, finance.
 */
@RecordInfo(
        code = "PMN",
        zh = "绩效执行监控",
        en = "performance monitoring",
        about = "Mid-term monitoring of targets and budget",
        aboutZh = "对目标和预算执行的中期监控",
        tier = "core",
        key = {"targetNo", "monitorDate"},
        period = "at least once a year",
        reporter = "fund user, finance")
public record PerformanceMonitoring(
        @DataElement(code = "PMN-001", zh = "绩效目标编号", en = "target number", source = "PERF18")
        @Required
        @Text(32)
        @References(PerformanceTarget.class)
        String targetNo,

        @DataElement(code = "PMN-002", zh = "监控日期", en = "date of monitoring", source = "PERF18") @Required
        LocalDate monitorDate,

        @DataElement(code = "PMN-003", zh = "预算执行率", en = "rate of budget execution", unit = "%", source = "PERF18")
        @Required
        @Percent(precision = 6, scale = 2)
        BigDecimal budgetProgress,

        @DataElement(
                code = "PMN-004",
                zh = "指标序号",
                en = "sequence number of the indicator",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer indicatorSeq,

        @DataElement(code = "PMN-005", zh = "实际完成值", en = "actual value", source = "PERF18")
        @Required
        @Decimal(precision = 16, scale = 4)
        BigDecimal actualValue,

        @DataElement(
                code = "PMN-006",
                zh = "偏差原因",
                en = "reason for the deviation",
                source = "PERF18",
                note = "Required when off target",
                conditional = true)
        @Text(500)
        String deviation,

        @DataElement(code = "PMN-007", zh = "整改措施", en = "corrective measure", source = "PERF18", conditional = true)
        @Text(500)
        String measure)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
