package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫领域腐败和作风问题案件: Discipline case (statistical, de-identified).
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: caseNo. Period: on event. Reported by: discipline inspection.
 */
@RecordInfo(
        code = "DSC",
        zh = "扶贫领域腐败和作风问题案件",
        en = "discipline case",
        about = "Discipline case (statistical, de-identified)",
        aboutZh = "纪检案件（统计用，已脱敏）",
        tier = "ledger",
        key = {"caseNo"},
        period = "on event",
        reporter = "discipline inspection")
public record DisciplineCase(
        @DataElement(code = "DSC-001", zh = "案号", en = "case number", source = "SEED") @Required @Text(32)
        String caseNo,

        @DataElement(
                code = "DSC-002",
                zh = "类型",
                en = "case type",
                source = "SEED",
                note = "贪污挪用, 截留私分, 虚报冒领, 强占掠夺, 弄虚作假, 形式主义, 官僚主义")
        @Required
        @Coded("DISCIPLINE_TYPE")
        String caseType,

        @DataElement(code = "DSC-003", zh = "县", en = "county code", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Division
        String countyCode,

        @DataElement(
                code = "DSC-004",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(16)
        BigDecimal amount,

        @DataElement(
                code = "DSC-005",
                zh = "人数",
                en = "persons",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer persons,

        @DataElement(
                code = "DSC-006",
                zh = "处理方式",
                en = "punishment",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("PUNISHMENT")
        String punishment,

        @DataElement(code = "DSC-007", zh = "是否公开曝光", en = "whether made public", source = "SEED", note = "集中曝光典型案例")
        @Required
        Boolean publicized)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
