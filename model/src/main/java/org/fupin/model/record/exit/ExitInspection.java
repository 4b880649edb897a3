package org.fupin.model.record.exit;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.County;

/**
 * 退出专项评估检查与抽查: Provincial inspection and central spot check.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: inspectionNo. Period: on event. Reported by: province; State Council leading group.
 */
@RecordInfo(
        code = "EXI",
        zh = "退出专项评估检查与抽查",
        en = "exit inspection",
        about = "Provincial inspection and central spot check",
        aboutZh = "省级专项评估检查和中央抽查",
        tier = "core",
        key = {"inspectionNo"},
        period = "on event",
        reporter = "province; State Council leading group")
public record ExitInspection(
        @DataElement(code = "EXI-001", zh = "检查编号", en = "inspection number", source = "SEED") @Required @Text(32)
        String inspectionNo,

        @DataElement(code = "EXI-002", zh = "县代码", en = "county code", source = "SEED")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(
                code = "EXI-003",
                zh = "组织层级",
                en = "level of the organiser",
                source = "SEED",
                note = "Province; central for spot checks")
        @Required
        @Coded("ADMIN_LEVEL")
        String organizerLevel,

        @DataElement(code = "EXI-004", zh = "检查类型", en = "kind of inspection", source = "SEED")
        @Required
        @Coded("INSPECTION_KIND")
        String inspectionKind,

        @DataElement(code = "EXI-005", zh = "检查方案", en = "scheme number", source = "SEED", note = "因地制宜")
        @Required
        @Text(60)
        String schemeNo,

        @DataElement(
                code = "EXI-006",
                zh = "抽样村数",
                en = "villages sampled",
                unit = "个",
                source = "EXC17",
                confidence = Confidence.LIKELY)
        @Required
        @Count
        Integer sampleVillages,

        @DataElement(
                code = "EXI-007",
                zh = "抽样户数",
                en = "households sampled",
                unit = "户",
                source = "EXC17",
                confidence = Confidence.LIKELY)
        @Required
        @Count
        Integer sampleHouseholds,

        @DataElement(code = "EXI-008", zh = "错退人数", en = "people wrongly exited", unit = "人", source = "EXC17")
        @Required
        @Count
        Integer wrongExits,

        @DataElement(code = "EXI-009", zh = "漏评人数", en = "people omitted", unit = "人", source = "EXC17")
        @Required
        @Count
        Integer omissions,

        @DataElement(code = "EXI-010", zh = "认可户数", en = "households that approve", unit = "户", source = "EXC17")
        @Required
        @Count
        Integer approvalYes,

        @DataElement(code = "EXI-011", zh = "结论", en = "verdict", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("PROCEDURE_RESULT")
        String verdict)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
