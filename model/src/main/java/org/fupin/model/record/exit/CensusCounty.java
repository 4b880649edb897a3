package org.fupin.model.record.exit;

import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;

/**
 * 普查县表: National census, county.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: countyCode. Period: once. Reported by: enumerator.
 */
@RecordInfo(
        code = "CNC",
        zh = "普查县表",
        en = "census of counties",
        about = "National census, county",
        aboutZh = "国家脱贫攻坚普查的县表",
        tier = "core",
        key = {"countyCode"},
        period = "once",
        reporter = "enumerator")
public record CensusCounty(
        @DataElement(
                code = "CNC-001",
                zh = "县代码",
                en = "county code",
                source = "CEN",
                note = "839 counties = 832 + 7 in Aksu")
        @Required
        @Division
        String countyCode,

        @DataElement(
                code = "CNC-002",
                zh = "至少一所县级公立医院",
                en = "at least one public county hospital",
                source = "CEN",
                note = "99.8 %")
        @Required
        @Coded("FACILITY_STATE")
        String publicHospital,

        @DataElement(
                code = "CNC-003",
                zh = "二级及以上医院",
                en = "hospital of the second level or above",
                source = "CEN",
                note = "98.0 %")
        @Required
        Boolean secondLevelHospital,

        @DataElement(
                code = "CNC-004",
                zh = "每个专业科室有执业医师",
                en = "licensed doctor in every department",
                source = "CEN",
                note = "99.8 %")
        @Required
        Boolean deptDoctor,

        @DataElement(
                code = "CNC-005",
                zh = "县域内住院先诊疗后付费",
                en = "treatment before payment in the county",
                source = "CEN")
        @Required
        Boolean prepayFree,

        @DataElement(code = "CNC-006", zh = "一站式结算", en = "one-stop settlement", source = "CEN") @Required
        Boolean oneStop)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
