package org.fupin.model.record.responsibility;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 基层填表报数清单: Catalogue of forms asked from villages: 减少村级填表报数.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: formNo + year. Period: yearly. Reported by: province, county.
 */
@RecordInfo(
        code = "FRM",
        zh = "基层填表报数清单",
        en = "burden of forms",
        about = "Catalogue of forms asked from villages",
        aboutZh = "要求村级填报的报表目录：减少村级填表报数",
        tier = "ledger",
        key = {"formNo", "dataYear"},
        period = "yearly",
        reporter = "province, county")
public record FormBurden(
        @DataElement(code = "FRM-001", zh = "报表编号", en = "form number", source = "SEED") @Required @Text(32)
        String formNo,

        @DataElement(code = "FRM-002", zh = "名称", en = "name of the form", source = "SEED") @Required @Text(200)
        String formName,

        @DataElement(code = "FRM-003", zh = "制发单位", en = "issuing unit", source = "SEED") @Required @Text(200)
        String issuer,

        @DataElement(
                code = "FRM-004",
                zh = "批准文号",
                en = "approval document number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(60)
        String approvalNo,

        @DataElement(code = "FRM-005", zh = "频度", en = "frequency", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("FREQUENCY")
        String frequency,

        @DataElement(
                code = "FRM-006",
                zh = "指标数",
                en = "indicators",
                unit = "个",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer fields,

        @DataElement(
                code = "FRM-007",
                zh = "系统可自动取数指标数",
                en = "of these, filled from the system",
                unit = "个",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Measure of duplicate collection")
        @Count
        Integer fromSystem)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
