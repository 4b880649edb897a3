package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 绩效评价（自评、抽查、财政评价）: Result after the year: 强化评价结果运用.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: evaluationNo. Period: yearly. Reported by: fund user, finance.
 */
@RecordInfo(
        code = "PEV",
        zh = "绩效评价（自评、抽查、财政评价）",
        en = "performance evaluation",
        about = "Result after the year",
        aboutZh = "年度之后的结果：强化评价结果运用",
        tier = "core",
        key = {"evaluationNo"},
        period = "yearly",
        reporter = "fund user, finance")
public record PerformanceEvaluation(
        @DataElement(code = "PEV-001", zh = "评价编号", en = "evaluation number", source = "PERF18") @Required @Text(32)
        String evaluationNo,

        @DataElement(code = "PEV-002", zh = "绩效目标编号", en = "target number", source = "PERF18")
        @Required
        @Text(32)
        @References(PerformanceTarget.class)
        String targetNo,

        @DataElement(
                code = "PEV-003",
                zh = "评价类型",
                en = "evaluation type",
                source = "PERF18",
                note = "Self, spot check, finance, third party")
        @Required
        @Coded("EVALUATION_TYPE")
        String evaluationType,

        @DataElement(code = "PEV-004", zh = "评价单位", en = "evaluating organisation", source = "PERF18")
        @Required
        @Text(200)
        String evaluator,

        @DataElement(code = "PEV-005", zh = "评价日期", en = "evaluation date", source = "PERF18") @Required
        LocalDate evaluationDate,

        @DataElement(code = "PEV-006", zh = "得分", en = "score", source = "PERF18", note = "0..100")
        @Required
        @Decimal(precision = 5, scale = 2)
        BigDecimal score,

        @DataElement(code = "PEV-007", zh = "等次", en = "grade", source = "PERF18", confidence = Confidence.LIKELY)
        @Required
        @Coded("EVALUATION_GRADE")
        String grade,

        @DataElement(
                code = "PEV-008",
                zh = "结果运用",
                en = "use of the result",
                source = "SEED",
                note = "Budget link, rectification, accountability")
        @Coded("RESULT_USE")
        String resultUse,

        @DataElement(
                code = "PEV-009",
                zh = "整改编号",
                en = "rectification number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(32)
        String rectificationNo)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
