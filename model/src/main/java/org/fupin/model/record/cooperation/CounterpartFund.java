package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;

/**
 * 对口支援资金: Aid to Xinjiang, Tibet, four-province Tibetan areas; 80 % rule.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectCode + year. Period: yearly. Reported by: supporting province.
 */
@RecordInfo(
        code = "CSF",
        zh = "对口支援资金",
        en = "counterpart aid fund",
        about = "Aid to Xinjiang, Tibet, four-province Tibetan areas; 80 % rule",
        aboutZh = "对口支援新疆、西藏和四省藏区的资金，执行百分之八十的规定",
        tier = "ledger",
        key = {"projectCode", "year"},
        period = "yearly",
        reporter = "supporting province")
public record CounterpartFund(
        @DataElement(code = "CSF-001", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "CSF-002", zh = "支援方", en = "supporting division", source = "SEED") @Required @Division
        String supporter,

        @DataElement(code = "CSF-003", zh = "受援方", en = "receiving division", source = "SEED") @Required @Division
        String recipient,

        @DataElement(code = "CSF-004", zh = "受援区域", en = "receiving area", source = "SEED")
        @Required
        @Coded("COUNTERPART_AREA")
        String recipientArea,

        @DataElement(code = "CSF-005", zh = "项目编号", en = "project code", source = "SEED")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "CSF-006", zh = "资金", en = "amount", unit = "元", source = "SEED") @Required @Yuan(16)
        BigDecimal amount,

        @DataElement(code = "CSF-007", zh = "是否保障和改善民生", en = "whether for livelihood", source = "SEED") @Required
        Boolean isLivelihood,

        @DataElement(code = "CSF-008", zh = "是否用于县及县以下基层", en = "whether for the county and below", source = "SEED")
        @Required
        Boolean isCountyOrBelow,

        @DataElement(code = "CSF-009", zh = "是否投向贫困人口", en = "whether for poor people", source = "SEED") @Required
        Boolean isPoverty)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
