package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 涉农资金统筹整合方案: County plan of integrated funds.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: planNo + lineNo. Period: yearly, adjusted at midyear. Reported by: county leading group.
 */
@RecordInfo(
        code = "FIP",
        zh = "涉农资金统筹整合方案",
        en = "plan of integrated funds",
        about = "County plan of integrated funds",
        aboutZh = "县级统筹整合使用涉农资金的方案",
        tier = "core",
        key = {"planNo", "lineNo"},
        period = "yearly, adjusted at midyear",
        reporter = "county leading group")
public record IntegratedFundPlan(
        @DataElement(code = "FIP-001", zh = "方案编号", en = "plan number", source = "SEED") @Required @Text(32)
        String planNo,

        @DataElement(code = "FIP-002", zh = "行号", en = "line number", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer lineNo,

        @DataElement(code = "FIP-003", zh = "被整合资金", en = "code of the integrated fund", source = "SEED")
        @Required
        @Text(32)
        @References(FundSource.class)
        String sourceFundCode,

        @DataElement(
                code = "FIP-004",
                zh = "整合资金项目名称",
                en = "name of the integrated item",
                source = "INT16",
                confidence = Confidence.LIKELY,
                note = "Central list of 20 lines, provincial list")
        @Required
        @Coded("INTEGRABLE_ITEM")
        String sourceItem,

        @DataElement(code = "FIP-005", zh = "计划整合", en = "planned amount", unit = "元", source = "INT16")
        @Required
        @Yuan(16)
        BigDecimal plannedAmount,

        @DataElement(
                code = "FIP-006",
                zh = "实际整合",
                en = "integrated amount",
                unit = "元",
                source = "INT16",
                note = "≤ planned")
        @Required
        @Yuan(16)
        BigDecimal integratedAmount,

        @DataElement(
                code = "FIP-007",
                zh = "已支出",
                en = "amount spent",
                unit = "元",
                source = "INT16",
                note = "≤ integrated")
        @Required
        @Yuan(16)
        BigDecimal spentAmount,

        @DataElement(
                code = "FIP-008",
                zh = "对应项目",
                en = "project code",
                source = "SEED",
                note = "Must be a library project (精准使用)")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "FIP-009",
                zh = "审定日期",
                en = "approved date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate approvedDate)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
