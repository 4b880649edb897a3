package org.fupin.model.record.exit;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 普查村表: National census, village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode. Period: once. Reported by: enumerator.
 */
@RecordInfo(
        code = "CNV",
        zh = "普查村表",
        en = "census of villages",
        about = "National census, village",
        aboutZh = "国家脱贫攻坚普查的村表",
        tier = "core",
        key = {"villageCode"},
        period = "once",
        reporter = "enumerator")
public record CensusVillage(
        @DataElement(code = "CNV-001", zh = "村代码", en = "village code", source = "CEN")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "CNV-002", zh = "通硬化路", en = "paved road", source = "CEN", note = "99.6 %") @Required
        Boolean pavedRoad,

        @DataElement(
                code = "CNV-003",
                zh = "具备条件",
                en = "conditions given",
                source = "CEN",
                note = "All villages with conditions must be 是")
        @Required
        Boolean conditional,

        @DataElement(code = "CNV-004", zh = "通动力电", en = "three-phase power", source = "CEN", note = "99.3 %") @Required
        Boolean power,

        @DataElement(code = "CNV-005", zh = "通信信号覆盖", en = "mobile signal", source = "CEN", note = "99.9 %") @Required
        Boolean signal,

        @DataElement(code = "CNV-006", zh = "通宽带互联网", en = "broadband internet", source = "CEN", note = "99.6 %")
        @Required
        Boolean broadband,

        @DataElement(
                code = "CNV-007",
                zh = "广播电视信号覆盖",
                en = "radio and television signal",
                source = "CEN",
                note = "99.9 %")
        @Required
        Boolean tv,

        @DataElement(
                code = "CNV-008",
                zh = "村级综合服务设施",
                en = "village service facility",
                source = "CEN",
                note = "99.0 %")
        @Required
        Boolean serviceFacility,

        @DataElement(
                code = "CNV-009",
                zh = "电子商务配送站点",
                en = "e-commerce delivery point",
                source = "CEN",
                note = "62.7 %")
        @Required
        Boolean ecommercePoint,

        @DataElement(
                code = "CNV-010",
                zh = "集中供水",
                en = "central water supply",
                source = "CEN",
                note = "65.5 % all, 31.9 % partly")
        @Required
        @Coded("COVERAGE_LEVEL")
        String centralWater,

        @DataElement(
                code = "CNV-011",
                zh = "垃圾集中处理或清运",
                en = "garbage collection or disposal",
                source = "CEN",
                note = "89.9 % all, 9.0 % partly")
        @Required
        @Coded("COVERAGE_LEVEL")
        String garbage,

        @DataElement(
                code = "CNV-012",
                zh = "卫生室",
                en = "clinic",
                source = "CEN",
                note = "Yes / may go without by standard")
        @Required
        @Coded("FACILITY_STATE")
        String clinic,

        @DataElement(
                code = "CNV-013",
                zh = "合格乡村医生或执业（助理）医师",
                en = "qualified village doctor or licensed doctor",
                source = "CEN",
                confidence = Confidence.LIKELY)
        @Required
        Boolean doctor,

        @DataElement(code = "CNV-014", zh = "所在乡镇有卫生院", en = "township hospital", source = "CEN", note = "99.8 %")
        @Required
        @Coded("FACILITY_STATE")
        String townshipHospital)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
