package org.fupin.model.record.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 村级土地利用规划与新增建设用地计划: Village plan, dedicated annual quota of the poor county.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: planNo. Period: yearly. Reported by: natural resources.
 */
@RecordInfo(
        code = "LPL",
        zh = "村级土地利用规划与新增建设用地计划",
        en = "land plan",
        about = "Village plan, dedicated annual quota of the poor county",
        aboutZh = "村级规划和贫困县专项用地指标",
        tier = "ledger",
        key = {"planNo"},
        period = "yearly",
        reporter = "natural resources")
public record LandPlan(
        @DataElement(code = "LPL-001", zh = "编号", en = "plan number", source = "SEED") @Required @Text(32)
        String planNo,

        @DataElement(code = "LPL-002", zh = "村或县", en = "code of village or county", source = "SEED")
        @Required
        @Division
        String planDivisionCode,

        @DataElement(code = "LPL-003", zh = "类型", en = "plan kind", source = "SEED") @Required @Coded("LAND_PLAN_KIND")
        String planKind,

        @DataElement(code = "LPL-004", zh = "计划指标", en = "quota area", unit = "公顷", source = "SEED", conditional = true)
        @Decimal(precision = 12, scale = 4)
        BigDecimal quotaArea,

        @DataElement(
                code = "LPL-005",
                zh = "已用",
                en = "area used",
                unit = "公顷",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ quota")
        @Decimal(precision = 12, scale = 4)
        BigDecimal usedArea,

        @DataElement(
                code = "LPL-006",
                zh = "批准日期",
                en = "approved date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate approvedDate)
        implements LandRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
