package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 帮扶需求信息: Need of a household or village published for matching.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: demandNo. Period: on event. Reported by: village, county.
 */
@RecordInfo(
        code = "DEM",
        zh = "帮扶需求信息",
        en = "assistance demand",
        about = "Need of a household or village published for matching",
        aboutZh = "为对接而发布的户或村的需求",
        tier = "ledger",
        key = {"demandNo"},
        period = "on event",
        reporter = "village, county")
public record AssistanceDemand(
        @DataElement(code = "DEM-001", zh = "需求编号", en = "demand number", source = "SEED") @Required @Text(32)
        String demandNo,

        @DataElement(code = "DEM-002", zh = "需求方", en = "type of demander", source = "SEED")
        @Required
        @Coded("TARGET_TYPE")
        String demanderType,

        @DataElement(code = "DEM-003", zh = "需求方编号", en = "number of the demander", source = "SEED") @Required @Text(14)
        String demanderId,

        @DataElement(code = "DEM-004", zh = "需求类别", en = "type of demand", source = "SEED")
        @Required
        @Coded("DEMAND_TYPE")
        String demandType,

        @DataElement(code = "DEM-005", zh = "内容", en = "content", source = "SEED") @Required @Text(500)
        String content,

        @DataElement(code = "DEM-006", zh = "数量", en = "quantity", source = "PROP", confidence = Confidence.PROPOSED)
        @Decimal(precision = 12, scale = 2)
        BigDecimal quantity,

        @DataElement(
                code = "DEM-007",
                zh = "资金需求",
                en = "funds needed",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal amountNeeded,

        @DataElement(
                code = "DEM-008",
                zh = "发布日期",
                en = "date of publication",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate publishedDate,

        @DataElement(code = "DEM-009", zh = "状态", en = "state", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("DEMAND_STATE")
        String state)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
